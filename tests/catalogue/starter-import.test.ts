import { starterSituations } from '../../api/catalogue/starter/files';
import { situationsIn } from '../../api/targeting/language';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { createEditorialTeam } from '../support/editorial-team';
import type { EditorialTeam } from '../support/recommendations';
import { faultsOf, outcomes } from './catalogue-folder';

/** What the starter had when it had 25 situations: those that name no other. */
const FIRST = starterSituations.filter(({ rule }) => situationsIn(rule).length === 0).slice(0, 25);
const STATE = `
  SELECT (SELECT count(*) FROM revision) AS revisions, (SELECT count(*) FROM situation_version) AS situations,
    (SELECT count(*) FROM audit_event) AS events, (SELECT count(*) FROM loaded_file) AS loaded`;

describe('a newer version of the starter content', () => {
  let api: TestApi;
  let desk: EditorialTeam;
  beforeEach(async () => {
    api = await startApi();
    await api.app.areas.catalogue.starter.load();
    desk = await createEditorialTeam(api);
  });
  afterEach(async () => api.stop());

  const query = async <Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> =>
    api.app.database.query<Row[]>(sql, values);
  const starter = () => api.app.areas.catalogue.starterImport;
  const situation = async (slug: string) =>
    (
      await query<{ id: string; slug: string; label: string; version: number; rule: object }>(
        'SELECT * FROM situation WHERE slug = $1',
        [slug],
      )
    )[0];
  const titleOf = async (slug: string, which: 'draft' | 'published') =>
    (
      await query<{ title: string }>(
        `SELECT content->>'title' AS title FROM revision JOIN recommendation ON revision.id = ${which}_id WHERE slug = $1`,
        [slug],
      )
    )[0]?.title;
  /** As if the starter had loaded something else before. */
  const loadedBefore = async (slug: string, title: string): Promise<void> => {
    for (const trigger of ['DISABLE', 'ENABLE']) {
      await query(`ALTER TABLE revision ${trigger} TRIGGER USER`);
      if (trigger === 'DISABLE')
        await query(
          `UPDATE revision SET content = jsonb_set(content, '{title}', to_jsonb($2::text))
           FROM recommendation WHERE revision.id = published_id AND slug = $1`,
          [slug, title],
        );
    }
  };

  it('has nothing to bring to a database that was just filled', async () => {
    const [before] = await query(STATE);
    const plan = await starter().apply();
    expect([outcomes(plan), faultsOf(plan)]).toEqual([[], []]);
    expect(await query(STATE)).toEqual([before]);
  });

  it('brings 74 situations to a database of before that has 25, and keeps those that the team changed', async () => {
    const kept = FIRST.map(({ slug }) => slug);
    const [changed = '', own = ''] = kept;
    // As an older version left it: without a memory of what it loaded, and with recommendations that name no situation of later.
    await query('DELETE FROM loaded_file');
    await query('ALTER TABLE situation_version DISABLE TRIGGER USER');
    await query(
      'DELETE FROM situation_version WHERE situation_id IN (SELECT id FROM situation WHERE NOT slug = ANY($1))',
      [kept],
    );
    await query('ALTER TABLE situation_version ENABLE TRIGGER USER');
    await query('DELETE FROM situation WHERE NOT slug = ANY($1)', [kept]);
    const before = await situation(changed);
    const input = { id: before?.id, expectedVersion: before?.version, slug: changed, rule: before?.rule };
    await desk.editor.mutate('saveSituation', { ...input, label: 'Dit par notre équipe' }, 'situation { id }');
    // One that nobody touched, but that an older version called otherwise.
    await query(`UPDATE situation SET label = 'Comme on disait avant' WHERE slug = $1`, [own]);

    const [state] = await query(STATE);
    const dry = await starter().plan();
    expect(await query(STATE)).toEqual([state]);
    const plan = await starter().apply();
    expect(outcomes(plan)).toEqual(outcomes(dry));
    expect(faultsOf(plan)).toEqual([]);
    const found = plan.situations.map(({ outcome }) => outcome);
    expect(
      ['NEW', 'SAME', 'CHANGED', 'CHANGED_BY_TEAM'].map((wanted) => found.filter((one) => one === wanted).length),
    ).toEqual([...[starterSituations.length - 25, 23, 1, 1]]);
    expect(await query('SELECT slug FROM situation')).toHaveLength(starterSituations.length);
    expect((await situation(changed))?.label).toBe('Dit par notre équipe');
    expect((await situation(own))?.label).toBe(FIRST[1]?.label);
    expect(outcomes(await starter().plan()).filter((line) => line.includes('situation'))).toEqual([
      `CHANGED_BY_TEAM starter situation ${changed}`,
    ]);
  });

  it('leaves out what the team deleted, and what names it', async () => {
    const [used] = starterSituations.flatMap(({ rule }) => situationsIn(rule));
    const users = starterSituations.filter(({ rule }) => situationsIn(rule).includes(used ?? ''));
    await query('DELETE FROM situation WHERE slug = ANY($1)', [[used, ...users.map(({ slug }) => slug)]]);
    const ofSituations = async () =>
      outcomes(await starter().plan()).filter((line) => line.includes('starter situation'));
    const deleted = [used, ...users.map(({ slug }) => slug)].map((slug) => `DELETED_BY_TEAM starter situation ${slug}`);
    expect((await ofSituations()).toSorted()).toEqual(deleted.toSorted());
    // A database of before remembers only what each situation meant.
    await query('DELETE FROM loaded_file');
    expect((await ofSituations()).toSorted()).toEqual(deleted.toSorted());
    await query('ALTER TABLE situation_version DISABLE TRIGGER USER');
    await query('DELETE FROM situation_version WHERE label <> $1', [
      starterSituations.find(({ slug }) => slug === used)?.label,
    ]);
    const lacking = users.map(({ slug }) => `LACKING starter situation ${slug}`);
    expect(await ofSituations()).toEqual(expect.arrayContaining([deleted[0], ...lacking]));
    expect(faultsOf(await starter().apply())).toEqual([]);
    expect(await situation(used ?? '')).toBeUndefined();
  });

  it('makes drafts of what changed, but not of what the team edited, before hashes were kept and since', async () => {
    const title = async (slug: string) => [await titleOf(slug, 'draft'), await titleOf(slug, 'published')];
    const [first = '', second = ''] = (
      await query<{ slug: string }>('SELECT slug FROM recommendation ORDER BY slug LIMIT 2')
    ).map(({ slug }) => slug);
    const original = await titleOf(first, 'published');
    await query('DELETE FROM loaded_file WHERE slug = $1', [first]);
    await loadedBefore(first, 'Comme on disait avant');
    await loadedBefore(second, 'Comme notre équipe le dit');
    const plan = await starter().apply();
    expect(outcomes(plan)).toEqual(
      expect.arrayContaining([
        `CHANGED starter recommendation ${first}`,
        `CHANGED_BY_TEAM starter recommendation ${second}`,
      ]),
    );
    expect(outcomes(plan)).toHaveLength(2);
    expect(await title(first)).toEqual([original, 'Comme on disait avant']);
    expect(await title(second)).toEqual([undefined, 'Comme notre équipe le dit']);
    // The draft is what the starter says, as long as nobody writes in it.
    expect(outcomes(await starter().apply())).toEqual([`CHANGED_BY_TEAM starter recommendation ${second}`]);
  });

  it('is brought once by two processes at the same time', async () => {
    const [one] = FIRST;
    await query('DELETE FROM loaded_file WHERE slug = $1', [one?.slug]);
    await query(`UPDATE situation SET label = 'Comme on disait avant' WHERE slug = $1`, [one?.slug]);
    const plans = await Promise.all([starter().apply(), starter().apply()]);
    expect(plans.flatMap(outcomes)).toEqual([`CHANGED starter situation ${one?.slug}`]);
  });
});
