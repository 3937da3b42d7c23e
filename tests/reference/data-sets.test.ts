import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { signedIn } from '../support/staff';

const ASKED = '{ dataSets { id source licence rows importedAt } }';
const CODES = `"code_rome","libelle_rome"
"D1102","Boulanger / Boulangère"
`;
const TITLES = `"code_ogr","libelle_appellation_long","code_rome","classification"
"99999","Boulanger inconnu / Boulangère inconnue","D1102","PRINCIPALE"
`;

describe('the list of data sets', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(async () => api.stop());

  const counted = async (table: string): Promise<number> =>
    (await api.app.database.query<[{ n: number }]>(`SELECT count(*)::int AS n FROM ${table}`))[0].n;

  it('says what is held, from whom, and that nothing was imported yet', async () => {
    const { data } = await (await signedIn(api, 'ANALYST')).send(ASKED);
    const rome = { source: 'France Travail, ROME 4.0', licence: 'Licence Ouverte', importedAt: null };
    expect(data.dataSets).toEqual([
      {
        id: 'PLACES',
        source: 'Insee, code officiel géographique',
        licence: 'Licence Ouverte',
        rows: await counted('place'),
        importedAt: null,
      },
      { id: 'JOB_GROUPS', ...rome, rows: await counted('job_group') },
      { id: 'JOB_TITLES', ...rome, rows: await counted('job_title') },
    ]);
  });

  it('is refused to the public', async () => {
    const answer = await api.anonymous.send(ASKED);
    expect(answer.errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
  });

  it('counts what an import of the ROME brought, and says when it was', async () => {
    const before = await counted('job_title');
    await api.app.areas.reference.romeImport.apply({ codes: CODES, titles: TITLES });
    const { data } = await (await signedIn(api, 'EDITOR')).send(ASKED);
    const importedAt = api.clock.now().toISOString();
    expect(data.dataSets).toMatchObject([
      { id: 'PLACES', importedAt: null },
      { id: 'JOB_GROUPS', importedAt },
      { id: 'JOB_TITLES', importedAt, rows: before + 1 },
    ]);
  });
});
