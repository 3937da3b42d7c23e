import { spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cloneDatabase } from '../support/database';
import type { TestDatabase } from '../support/database';
import { TOPICS, recommendation, situation } from './catalogue-folder';
import type { Folder } from './catalogue-folder';

describe('npm run export and npm run import -- catalogue', () => {
  const folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
  let database: TestDatabase;
  beforeAll(async () => {
    database = await cloneDatabase();
  });
  afterAll(async () => {
    await database.drop();
    rmSync(folder, { recursive: true });
  });

  const run = (command: 'export' | 'import', ...args: string[]) => {
    const env = { PATH: process.env['PATH'], DATABASE_URL: database.url, DATA_DIR: folder };
    return spawnSync(process.execPath, [`dist/api/commands/${command}.js`, ...args], { encoding: 'utf8', env });
  };
  const write = (name: string, files: Folder): string => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(folder, name, path, '..'), { recursive: true });
      writeFileSync(join(folder, name, path), text);
    }
    return join(folder, name);
  };
  const filesOf = (name: string): Record<string, string> =>
    Object.fromEntries(
      readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name: file }) => join(parentPath, file))
        .map((path) => [path.slice(join(folder, name).length + 1), readFileSync(path, 'utf8')]),
    );

  it('tell first, write with --apply, and give back the same bytes', () => {
    const files = {
      ...TOPICS,
      ...situation('young', '  fact: age\n  op: lt\n  value: 26\n'),
      ...recommendation('call'),
    };
    const source = write('source', { ...files, 'README.md': 'not an item' });
    symlinkSync('/etc/hostname', join(source, 'situations', 'linked.yaml'));
    const dry = run('import', 'catalogue', source);
    expect([dry.status, dry.stderr]).toEqual([0, '']);
    expect(dry.stdout).toBe(
      [
        ...[
          'Topics: 1 new',
          '  + network: Réseau',
          'Situations (in force at once): 1 new',
          '  + young: Situation young',
        ],
        ...['Recommendations: 1 new', '  + call: Appeler trois entreprises', '  not read: README.md'],
        ...['Nothing was written: add --apply to write this.', ''],
      ].join('\n'),
    );
    const written = run('import', 'catalogue', source, '--apply', '--publish');
    expect([written.status, written.stderr]).toEqual([0, '']);
    expect(written.stdout).toContain('Done. They are published.');
    const target = write('target', { 'situations/gone.yaml': 'slug: gone\n' });
    const { status, stdout } = run('export', 'catalogue', target, '--drafts');
    expect([status, stdout]).toEqual([
      0,
      `Exported to ${target}: 1 situations, 1 recommendations, 0 drafts, 0 personas.\n  ? situations/gone.yaml was there before and is not in this export (left as it is)\n`,
    ]);
    rmSync(join(target, 'situations/gone.yaml'));
    expect(filesOf('target')).toEqual(files);
    // Three processes, one after the other.
  }, 120_000);

  it('show what differs, and every fault with its place', () => {
    const files = recommendation('call', 'rule:\n  fact: age\n  op: lt\n  value: 26\n');
    const text = `${files['recommendations/call.yaml']}`
      .replace('Appeler trois', 'Appeler deux')
      .replace('network', 'net');
    const { status, stdout } = run(
      'import',
      'catalogue',
      write('changed', { 'recommendations/call.yaml': text }),
      '--apply',
    );
    expect(stdout.split('\n')).toEqual([
      ...['Topics: none', 'Situations (in force at once): none', 'Recommendations: 1 changed'],
      '  ~ call: Appeler deux entreprises',
      '      title: Appeler [-trois-]{+deux+} entreprises',
      '      topics: -Network, +net',
      '      rule:',
      '        + you are under 26',
      'In the database but not in the folder, left alone: 2',
      ...['  . topic network: Réseau', '  . situation young: Situation young'],
      '  ! recommendations/call.yaml:12:3 topics: Unknown: net.',
      ...['Refused for 1 faults: nothing was written.', ''],
    ]);
    expect(status).toBe(1);
  }, 60_000);

  it('bring the starter content', () => {
    const { status, stdout } = run('import', 'starter');
    expect(status).toBe(0);
    expect(stdout).toContain('Recommendations: 60 new');
    expect(stdout).toContain('Nothing was written');
  }, 60_000);

  it.each([
    ['import', ['catalogue'], 'Usage: import catalogue <folder> [--apply] [--publish]'],
    ['import', ['starter', '--publish'], 'Usage: import starter [--apply]'],
    ['import', ['catalogue', 'no-such-folder'], 'no-such-folder cannot be read or written (ENOENT)'],
    ['export', ['recipes', 'x'], 'Usage: export catalogue <folder> [--drafts]'],
    ['export', ['catalogue', '--all'], 'Usage: export catalogue <folder> [--drafts]'],
  ] as const)('refuse the arguments of %s %j in one line', (command, args, message) => {
    const { status, stderr } = run(command, ...args);
    expect([status, stderr.trim()]).toEqual([1, message]);
  });
});
