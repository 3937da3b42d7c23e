import type { DataSource } from 'typeorm';
import { accounts } from '../../api/accounts/area';
import { openDatabase } from '../../api/platform/database/data-source';
import { loadStarterReference } from '../../api/reference/starter/load';
import { reference } from '../../api/reference/area';
import { FindersService } from '../../api/reference/finders.service';
import { ReferenceIndexService } from '../../api/reference/reference-index.service';
import { cloneDatabase } from '../support/database';
import type { TestDatabase } from '../support/database';

describe('after the import of places and jobs', () => {
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

  it.each(['place_search_idx', 'job_title_search_idx'])(
    '%s holds every row, none in its pending list',
    async (index) => {
      const [waiting] = await database.query<{ pages: string }[]>('SELECT gin_clean_pending_list($1) AS pages', [
        index,
      ]);
      expect(Number(waiting?.pages)).toBe(0);
    },
  );

  it('a fuzzy search does not change the plans of later statements', async () => {
    await new FindersService(database, new ReferenceIndexService(database)).places('villeurbane', 1);
    const settings = await Promise.all(Array.from({ length: 20 }, async () => database.query('SHOW enable_seqscan')));
    expect(new Set(settings.map(([row]) => row.enable_seqscan))).toEqual(new Set(['on']));
  });

  it.each([
    ['boulogne', '92012'],
    ['cherbourg', '50129'],
    ['villeurbane', '69266'],
  ])('"%s", misspelt or the name of a former commune, finds the current town first', async (search, code) => {
    expect(
      (await new FindersService(database, new ReferenceIndexService(database)).places(search, 1)).map(
        (place) => place.code,
      ),
    ).toEqual([code]);
  });
});
