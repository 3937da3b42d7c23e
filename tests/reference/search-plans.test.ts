import type { DataSource } from 'typeorm';
import { accounts } from '../../api/accounts';
import { openDatabase } from '../../api/platform/database/data-source';
import { loadStarterReference, reference, searchPlaces } from '../../api/reference';
import { cloneDatabase } from '../support/database';
import type { TestDatabase } from '../support/database';

describe('right after the places and jobs are loaded', () => {
  let clone: TestDatabase;
  let database: DataSource;
  beforeAll(async () => {
    clone = await cloneDatabase();
    database = await openDatabase({ url: clone.url, entities: [...accounts.entities, ...reference.entities] });
    await database.query('TRUNCATE place, job_group, job_title CASCADE');
    await loadStarterReference(database);
  });
  afterAll(async () => {
    await database.destroy();
    await clone.drop();
  });

  const planOf = async (sql: string) => (await database.query<{ 'QUERY PLAN': string }[]>(`EXPLAIN ${sql}`)).map((line) => line['QUERY PLAN']).join('\n');

  it('near spellings are looked for through the index', async () => {
    expect(await planOf(`SELECT code FROM place WHERE 'villeurbane' <<% search`)).toContain('place_search_idx');
    expect(await planOf(`SELECT code FROM place WHERE search LIKE '% villeurban%'`)).toContain('place_search_idx');
  });

  it('a near spelling does not change how later statements of the connection are planned', async () => {
    await searchPlaces(database, 'villeurbane', 1);
    const settings = await Promise.all(Array.from({ length: 20 }, async () => database.query('SHOW enable_seqscan')));
    expect(new Set(settings.map(([row]) => row.enable_seqscan))).toEqual(new Set(['on']));
  });

  it.each([
    ['boulogne', '92012'],
    ['cherbourg', '50129'],
    ['villeurbane', '69266'],
  ])('"%s", which a former commune bears or which is misspelt, finds the town of today first', async (search, code) => {
    expect((await searchPlaces(database, search, 1)).map((place) => place.code)).toEqual([code]);
  });
});
