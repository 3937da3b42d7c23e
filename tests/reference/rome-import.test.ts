import type { DataSource } from 'typeorm';
import { accounts } from '../../api/accounts/area';
import { AuditService } from '../../api/accounts/audit/audit.service';
import { openDatabase } from '../../api/platform/database/data-source';
import { JobGroupRow } from '../../api/reference/jobs/job-group.entity';
import { JobTitleRow } from '../../api/reference';
import { reference } from '../../api/reference/area';
import { RomeImportService } from '../../api/reference/jobs/rome-import.service';
import type { RomeFiles } from '../../api/reference/jobs/rome-files.rules';
import { TestClock } from '../support/clock';
import { cloneDatabase } from '../support/database';
import type { TestDatabase } from '../support/database';

const CODES = `"code_rome","libelle_rome"
"A1416","Polyculteur / Polycultrice"
"D1102","Boulanger / Boulangère"
`;
const TITLES = `"code_ogr","libelle_appellation_long","code_rome","classification"
"10001","Boulanger / Boulangère","D1102","PRINCIPALE"
"10002","Boulanger tourier / Boulangère tourière","D1102","SYNONYME"
"10003","Polyculteur / Polycultrice","A1416","PRINCIPALE"
`;
const FILES: RomeFiles = { codes: CODES, titles: TITLES };

describe('the import of the ROME', () => {
  let clone: TestDatabase;
  let database: DataSource;
  let rome: RomeImportService;
  beforeAll(async () => {
    clone = await cloneDatabase();
    database = await openDatabase({
      url: clone.url,
      entities: [...accounts.entities, ...reference.entities],
      patience: 'JOBS',
    });
    rome = new RomeImportService(database, new TestClock(), new AuditService(new TestClock()));
  });
  beforeEach(async () => {
    await database.query('TRUNCATE job_group, job_title CASCADE');
  });
  afterAll(async () => {
    await database.destroy();
    await clone.drop();
  });

  const stored = async () => ({
    groups: await database.manager.find(JobGroupRow, { order: { code: 'ASC' } }),
    titles: await database.manager.find(JobTitleRow, { order: { ogr: 'ASC', label: 'ASC' } }),
  });

  it('plans without writing', async () => {
    const { groups, titles } = await rome.plan(FILES);
    expect([groups.added.length, titles.added.length]).toEqual([2, 3]);
    expect(await stored()).toEqual({ groups: [], titles: [] });
  });

  it('writes groups, and titles with both forms and search words', async () => {
    const steps: [number, number][] = [];
    await rome.apply(FILES, (done, total) => void steps.push([done, total]));
    expect(steps.at(-1)).toEqual([5, 5]);
    const { groups, titles } = await stored();
    expect(groups).toMatchObject([
      { code: 'A1416', domain: 'A' },
      { code: 'D1102', label: 'Boulanger / Boulangère', domain: 'D' },
    ]);
    expect(titles[1]).toMatchObject({
      ogr: '10002',
      masculine: 'Boulanger tourier',
      feminine: 'Boulangère tourière',
      jobGroupCode: 'D1102',
      usual: false,
    });
  });

  it('changes nothing when it is repeated', async () => {
    await rome.apply(FILES);
    const before = await stored();
    const { groups, titles } = await rome.apply(FILES);
    expect([groups.unchanged, groups.added.length + groups.changed.length]).toEqual([2, 0]);
    expect([titles.unchanged, titles.added.length + titles.changed.length]).toEqual([3, 0]);
    expect(await stored()).toEqual(before);
  });

  it('reports labels before and after, and keeps the ids of changed rows', async () => {
    await rome.apply(FILES);
    const before = (await stored()).titles[1];
    const renamed = { ...FILES, titles: TITLES.replaceAll('tourier', 'du tour').replaceAll('tourière', 'du tour') };
    const { titles } = await rome.apply(renamed);
    expect(titles.changed.map(({ before, after }) => [before.label, after.label])).toEqual([
      ['Boulanger tourier / Boulangère tourière', 'Boulanger du tour / Boulangère du tour'],
    ]);
    expect((await stored()).titles[1]).toMatchObject({
      id: before?.id,
      label: 'Boulanger du tour / Boulangère du tour',
    });
  });

  it('keeps and reports rows that are no longer in the files', async () => {
    await rome.apply(FILES);
    const without = (text: string) =>
      text
        .split('\n')
        .filter((line) => !line.includes('A1416'))
        .join('\n');
    const { groups, titles } = await rome.apply({ codes: without(CODES), titles: without(TITLES) });
    expect(groups.gone.map(({ code }) => code)).toEqual(['A1416']);
    expect(titles.gone.map(({ ogr }) => ogr)).toEqual(['10003']);
    expect((await stored()).groups).toHaveLength(2);
    expect((await stored()).titles).toHaveLength(3);
  });

  it('makes a usual title with the same words official, and keeps the other usual titles', async () => {
    await database.query(`INSERT INTO job_group VALUES ('D1102', 'Boulanger / Boulangère', null, 'D')`);
    await database.query(
      `INSERT INTO job_title (label, job_group_code, usual, search) VALUES ('Boulanger tourier / Boulangère tourière', 'D1102', true, ''), ('Mitron', 'D1102', true, '')`,
    );
    const { titles } = await rome.apply(FILES);
    expect([titles.added.length, titles.changed.length, titles.gone.length]).toEqual([2, 1, 0]);
    const usual = (await stored()).titles.filter(
      (title) => title.label.startsWith('Boulanger tourier') || title.label === 'Mitron',
    );
    expect(usual).toMatchObject([
      { ogr: '10002', usual: true },
      { ogr: null, label: 'Mitron', usual: true },
    ]);
  });

  it('lets searches be planned for as many rows as there are then', async () => {
    await rome.apply(FILES);
    const sizes = await database.query(
      `SELECT relname, reltuples::int AS rows FROM pg_class WHERE relname IN ('job_group', 'job_title') ORDER BY relname`,
    );
    expect(sizes).toEqual([
      { relname: 'job_group', rows: 2 },
      { relname: 'job_title', rows: 3 },
    ]);
  });

  it('writes an audit event', async () => {
    const count = async () =>
      Number((await database.query(`SELECT count(*) FROM audit_event WHERE action = 'rome.import'`))[0].count);
    const before = await count();
    await rome.apply(FILES);
    expect(await count()).toBe(before + 1);
  });

  it.each([
    [
      'a missing column',
      { codes: CODES.replace('libelle_rome', 'label') },
      'codes file, line 1: the column libelle_rome is missing',
    ],
    ['no row', { titles: TITLES.split('\n')[0] ?? '' }, 'titles file, line 1: there is no row'],
    ['a strange group code', { codes: CODES.replace('A1416', 'Z1') }, 'codes file, line 2: "Z1" is not a ROME code'],
    [
      'an unknown group',
      { titles: TITLES.replace('A1416', 'A9999') },
      'titles file, line 4: the group "A9999" is not in the codes file',
    ],
    [
      'an empty label',
      { titles: TITLES.replace('Boulanger tourier / Boulangère tourière', ' ') },
      'titles file, line 3: the label is empty',
    ],
    ['a code twice', { titles: TITLES.replace('10003', '10001') }, 'titles file, line 4: the code "10001" comes twice'],
    ['a row cut short', { titles: TITLES.replace(',"A1416","PRINCIPALE"', '') }, 'titles file, line 4: '],
    ['a quote left open', { titles: TITLES.replace('"SYNONYME"', '"SYNONYME') }, 'titles file, line '],
    ['another encoding', { codes: CODES.replace('è', '\uFFFD') }, 'codes file, line 3: a character is not UTF-8'],
  ])('refuses %s with the line and the reason, and writes nothing', async (_fault, broken, message) => {
    await expect(rome.apply({ ...FILES, ...broken })).rejects.toThrow(message);
    expect(await stored()).toEqual({ groups: [], titles: [] });
  });

  it('writes nothing when the database refuses the last row', async () => {
    await database.query(`ALTER TABLE job_title ADD CONSTRAINT no_polyculteur CHECK (ogr <> '10003')`);
    try {
      await expect(rome.apply(FILES)).rejects.toThrow('no_polyculteur');
      expect(await stored()).toEqual({ groups: [], titles: [] });
    } finally {
      await database.query('ALTER TABLE job_title DROP CONSTRAINT no_polyculteur');
    }
  });
});
