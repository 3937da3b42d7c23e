import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cloneDatabase } from '../support/database';

const FILE = 'tests/contributions/csv/airtable-export.csv';
const EXPORT = readFileSync(FILE);

describe('npm run import -- contributions', () => {
  const folder = mkdtempSync(join(tmpdir(), 'contributions-csv-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const run = (url: string, ...args: string[]) =>
    spawnSync(process.execPath, ['dist/api/commands/import.js', ...args], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], DATABASE_URL: url, DATA_DIR: folder },
    });

  it('prints its plan, imports with --apply, and then has nothing left to do', async () => {
    const database = await cloneDatabase();
    const broken = join(folder, 'broken.csv');
    writeFileSync(broken, Buffer.concat([EXPORT, Buffer.from('recA7;Action;Non;;;;;;;;;;\r\n')]));
    const dry = run(database.url, 'contributions', broken);
    expect(dry.stdout).toContain(
      'Contributions: 6 new, 0 already there, 0 already there and different in the file (left as they are), 1 refused',
    );
    expect(dry.stdout).toContain('  + and 1 more');
    expect(dry.stdout).toContain(
      '  ! ligne 9, colonne « Titre » : Il faut au moins 5 caractères.\n  ! ligne 9, colonne « Explication » : Il faut au moins 20',
    );
    expect(dry.stdout).toContain('Nothing was written');
    expect(run(database.url, 'contributions', broken, '--apply').stdout).toContain(
      'Done: 6 written. Correct the refused lines',
    );
    expect(run(database.url, 'contributions', FILE, '--apply').stdout).toContain(
      'Contributions: 0 new, 6 already there',
    );
    await database.drop();
    // Three processes, one after the other.
  }, 120_000);

  it.each([
    [
      ['recipes', 'x.csv'],
      '"recipes" cannot be imported. There is: import rome <codes.csv> <titles.csv> [--apply] | import contributions <file.csv> [--apply] | import situations [--apply] | import starter [--apply] | import catalogue <folder> [--apply] [--publish]',
    ],
    [['contributions'], 'Usage: import contributions <file.csv> [--apply]'],
    [['contributions', 'missing.csv'], 'missing.csv cannot be read (ENOENT)'],
  ])('refuses the arguments %j in one line', (args, message) => {
    const { status, stderr } = run('', ...args);
    expect([status, stderr.trim()]).toEqual([1, message]);
  });
});
