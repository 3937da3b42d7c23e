import { freshnessOf } from '../../api/reference/data-sets/freshness.rules';
import { loadStarterReference } from '../../api/reference/starter/load';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json } from '../support/client';
import { signedIn } from '../support/staff';

const ASKED = '{ dataSets { id source link licence rows edition isOfficial loadedAt freshness } }';
const CODES = `"code_rome","libelle_rome"
"D1102","Boulanger / Boulangère"
`;
const TITLES = `"code_ogr","libelle_appellation_long","code_rome","classification"
"99999","Boulanger inconnu / Boulangère inconnue","D1102","PRINCIPALE"
`;
const UNKNOWN = { edition: null, isOfficial: null, loadedAt: null, freshness: 'UNKNOWN' };

describe('the freshness of reference data', () => {
  const now = new Date('2026-11-28T10:00:00Z');
  it.each([
    ['2026-11-28T10:00:00Z', 'FRESH'],
    ['2025-10-28T10:00:00Z', 'FRESH'],
    ['2025-10-28T09:59:59Z', 'LATE'],
  ])('loaded at %s is %s', (loadedAt, freshness) =>
    expect(freshnessOf({ loadedAt: new Date(loadedAt) }, now)).toBe(freshness),
  );

  it('that nobody noted is unknown', () => expect(freshnessOf(undefined, now)).toBe('UNKNOWN'));
});

describe('the list of data sets', () => {
  let api: TestApi;
  beforeEach(async () => {
    api = await startApi();
  });
  afterEach(async () => api.stop());

  const listed = async (): Promise<Json[]> => (await (await signedIn(api, 'ANALYST')).send(ASKED)).data.dataSets;
  const counted = async (table: string): Promise<number> =>
    (await api.app.database.query<[{ n: number }]>(`SELECT count(*)::int AS n FROM ${table}`))[0].n;

  it('says what is held, from whom, and that nobody noted since when', async () => {
    await api.app.database.query('DELETE FROM data_set');
    const licence = 'Licence Ouverte';
    const rome = { source: 'France Travail, ROME 4.0', link: 'https://www.francetravail.org', licence, ...UNKNOWN };
    const places = { source: 'Insee, code officiel géographique', link: expect.stringContaining('insee.fr'), licence };
    expect(await listed()).toEqual([
      { id: 'PLACES', ...places, ...UNKNOWN, rows: await counted('place') },
      { id: 'JOB_GROUPS', ...rome, rows: await counted('job_group') },
      { id: 'JOB_TITLES', ...rome, rows: await counted('job_title') },
    ]);
  });

  it('is refused to the public', async () =>
    expect((await api.anonymous.send(ASKED)).codes).toEqual(['UNAUTHENTICATED']));

  it('says what the first start loaded, and that its jobs are a choice', async () => {
    await api.app.database.query('TRUNCATE place, job_group, data_set CASCADE');
    await loadStarterReference(api.app.database, api.clock);
    const loadedAt = api.clock.now().toISOString();
    const [places, groups] = await listed();
    expect(places).toMatchObject({ isOfficial: true, loadedAt, edition: expect.stringMatching(/^@etalab\/.+ \d/) });
    expect(groups).toMatchObject({ isOfficial: false, edition: null, loadedAt });
  });

  it('counts what an import of the ROME brought, and says when it was', async () => {
    const before = await counted('job_title');
    await api.app.areas.reference.romeImport.apply({ codes: CODES, titles: TITLES });
    const loadedAt = api.clock.now().toISOString();
    const jobs = { isOfficial: true, loadedAt, freshness: 'FRESH' };
    expect((await listed()).slice(1)).toMatchObject([
      { id: 'JOB_GROUPS', ...jobs },
      { id: 'JOB_TITLES', ...jobs, rows: before + 1 },
    ]);
    api.clock.advance(400 * 86_400_000);
    expect((await listed())[2]).toMatchObject({ freshness: 'LATE' });
  });
});
