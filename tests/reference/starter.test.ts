import type { DataSource } from 'typeorm';
import { accounts } from '../../api/accounts/area';
import { openDatabase } from '../../api/platform/database/data-source';
import { PlaceRow } from '../../api/reference';
import { ROME_DOMAINS } from '../../api/reference/jobs/rome-labels.rules';
import { ReferenceIndexService } from '../../api/reference/reference-index.service';
import { loadStarterReference } from '../../api/reference/starter/load';
import { reference } from '../../api/reference/area';
import { cloneDatabase } from '../support/database';
import type { TestDatabase } from '../support/database';

describe('the starter reference', () => {
  let clone: TestDatabase;
  let database: DataSource;
  beforeAll(async () => {
    clone = await cloneDatabase();
    database = await openDatabase({
      url: clone.url,
      entities: [...accounts.entities, ...reference.entities],
      patience: 'JOBS',
    });
    await database.query('TRUNCATE place, job_group, job_title CASCADE');
    await loadStarterReference(database);
  });
  afterAll(async () => {
    await database.destroy();
    await clone.drop();
  });

  const count = async (table: string, where = 'true') =>
    Number((await database.query(`SELECT count(*) FROM ${table} WHERE ${where}`))[0].count);

  it('holds every commune, département and région', async () => {
    expect(await count('place', `kind = 'REGION'`)).toBe(18);
    expect(await count('place', `kind = 'DEPARTEMENT'`)).toBe(101);
    expect(await count('place', `kind = 'COMMUNE'`)).toBeGreaterThan(34_800);
  });

  it('holds the population and the parents of places', async () => {
    expect(await database.manager.findOneBy(PlaceRow, { code: '69123' })).toMatchObject({
      label: 'Lyon',
      parentCode: 'dep-69',
      population: 519_127,
    });
    expect(await count('place', `kind <> 'COMMUNE' AND coalesce(population, 0) = 0`)).toBe(0);
    const places = (await new ReferenceIndexService(database).read())[0];
    expect(places.chain('69123')).toEqual(['69123', 'dep-69', 'reg-84']);
    expect(places.within('69123', 'reg-84')).toBe(true);
    expect(places.within('69123', 'reg-11')).toBe(false);
    expect(places.chain('00000')).toEqual([]);
  });

  it('holds at least 150 job groups of all 14 domains, with their usual titles', async () => {
    expect(ROME_DOMAINS).toHaveLength(14);
    expect(await database.query('SELECT DISTINCT domain FROM job_group ORDER BY 1')).toEqual(
      ROME_DOMAINS.map((domain) => ({ domain })),
    );
    expect(await count('job_group')).toBeGreaterThanOrEqual(150);
    expect(await count('job_title', 'usual')).toBeGreaterThanOrEqual(600);
    expect(await count('job_group', 'NOT EXISTS (SELECT FROM job_title WHERE job_group_code = code)')).toBe(0);
  });

  it('names groups, domains and families in both languages, and official titles', async () => {
    const jobs = (await new ReferenceIndexService(database).read())[1];
    expect(jobs.label('M1855')?.fr).toContain('web');
    expect(jobs.label('A11')).toEqual({ fr: 'Engins agricoles et forestiers', en: 'Farm and forestry machinery' });
    expect(jobs.label('Z')).toBeUndefined();
    expect(jobs.titleLabel('14156')).toBe('Développeur / Développeuse web');
    expect(jobs.groupOfTitle('14156')).toBe('M1855');
    expect(jobs.hasGroup('M9999')).toBe(false);
  });

  it('is loaded once, and keeps later changes', async () => {
    const before = await count('job_title');
    await database.query(`UPDATE job_group SET label = 'Autre' WHERE code = 'M1855'`);
    await loadStarterReference(database);
    expect(await count('job_title')).toBe(before);
    expect(await count('job_group', `label = 'Autre'`)).toBe(1);
  });
});
