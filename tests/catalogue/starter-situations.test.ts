import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { signedIn } from '../support/staff';

interface Row {
  id: string;
  slug: string;
  label: string;
  version: number;
}

describe('the situations of a newer version', () => {
  const folder = mkdtempSync(join(tmpdir(), 'situations-'));
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
    await api.app.areas.catalogue.starter.load();
  });
  afterAll(async () => {
    await api.stop();
    rmSync(folder, { recursive: true });
  });

  const situations = async (): Promise<Row[]> => api.app.database.query('SELECT * FROM situation');
  const run = (...args: string[]): string => {
    const env = { PATH: process.env['PATH'], DATABASE_URL: api.app.config.databaseUrl, DATA_DIR: folder };
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['dist/api/commands/import.js', 'situations', ...args],
      { encoding: 'utf8', env },
    );
    expect([status, stderr]).toEqual([0, '']);
    return stdout;
  };

  it('are added to a database that lacks them, and what the team changed or deleted stays so', async () => {
    const editor = await signedIn(api, 'EDITOR');
    const before = await situations();
    // As an older version left it: without two of them. One of the others was changed, and one deleted, by the team.
    const unused = await unusedSlugs(before.map(({ slug }) => slug));
    const [first, second, deleted, changed] = unused as [string, string, string, string];
    const named = (slug: string) => before.find((situation) => situation.slug === slug);
    await api.app.database.query('DELETE FROM situation WHERE slug = ANY($1)', [[first, second]]);
    await api.app.database.query('ALTER TABLE situation_version DISABLE TRIGGER situation_version_append_only');
    await api.app.database.query('DELETE FROM situation_version WHERE situation_id = ANY($1)', [
      [named(first)?.id, named(second)?.id],
    ]);
    const { id = '', version = 0 } = named(deleted) ?? {};
    await editor.mutate('deleteSituation', { id, expectedVersion: version }, 'deleted');
    await api.app.database.query(`UPDATE situation SET label = 'Autrement dit' WHERE slug = $1`, [changed]);

    const total = before.length;
    expect(run()).toContain(`Situations: 2 new, ${total - 3} already there (left as they are), 1 deleted by the team`);
    expect(await situations()).toHaveLength(total - 3);
    const written = run('--apply');
    for (const slug of [first, second]) expect(written).toContain(`  + ${slug}: `);
    expect(written).toContain(`  - ${deleted}: `);

    const after = await situations();
    expect(after.map(({ slug }) => slug).toSorted()).toEqual(
      before
        .map(({ slug }) => slug)
        .filter((slug) => slug !== deleted)
        .toSorted(),
    );
    expect(after.find(({ slug }) => slug === changed)?.label).toBe('Autrement dit');
    expect(run()).toContain('Situations: 0 new');
  }, 90_000);

  /** Those that no rule and no recommendation names. */
  const unusedSlugs = async (slugs: readonly string[]): Promise<string[]> => {
    const [{ words } = { words: '' }] = await api.app.database.query<{ words: string }[]>(
      `SELECT concat((SELECT string_agg(rule::text, '') FROM situation), (SELECT string_agg(content::text, '') FROM revision)) AS words`,
    );
    const rows = await api.app.database.query<{ id: string; slug: string }[]>('SELECT id, slug FROM situation');
    return rows
      .filter(({ id, slug }) => slugs.includes(slug) && !words.includes(id) && !words.includes(`"${slug}"`))
      .map(({ slug }) => slug);
  };
});
