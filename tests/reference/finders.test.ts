import type { DataSource } from 'typeorm';
import { accounts } from '../../api/accounts/area';
import { openDatabase } from '../../api/platform/database/data-source';
import { reference } from '../../api/reference/area';
import { FindersService } from '../../api/reference/finders.service';
import { ReferenceIndexService } from '../../api/reference/reference-index.service';
import { loadStarterReference } from '../../api/reference/starter/load';
import { TITLES_SPELT_LIKE, jobsBySql } from '../bench/finder-jobs';
import { typed } from '../bench/finder-page';
import { placesBySql } from '../bench/finder-places';
import { cloneDatabase } from '../support/database';
import type { TestDatabase } from '../support/database';
import { sampleOf } from '../support/long';

const COUNT = 4000;
/** What is not said like a name, or means several things. */
const OTHERS = [
  ...['M18', 'm1805', 'K13', '14156', '99999', 'm99', 'vrp asvp', 'ass mat nounou aes ide', 'amp', 'chauffeur pl'],
  ...['69', '2a', '974', '978', '987', '69001', '75111', '97', 'saint 978', 'noumea 988', 'dep-69', 'reg-99', 'PACA'],
  ...['Saint-Denis 93', 'saint denis 93200', 'lyon 69', 'brest 01', 'st', 'ste', 's/', 'lyon cedex', 'saint-et'],
  ...['a', 'é', '1', 'les', 'de', 'zzzz', '%', '', 'a b c d e f g h i j k', "aide à l'"],
];

describe('what is found in memory', () => {
  let clone: TestDatabase;
  let database: DataSource;
  beforeAll(async () => {
    clone = await cloneDatabase();
    database = await openDatabase({
      url: clone.url,
      entities: [...accounts.entities, ...reference.entities],
      patience: 'JOBS',
    });
    await loadStarterReference(database);
    await database.query(TITLES_SPELT_LIKE);
  });
  afterAll(async () => {
    await database.destroy();
    await clone.drop();
  });

  const asked = async (table: string): Promise<{ search: string; first: number }[]> => {
    const rows = await database.query<{ label: string }[]>(
      `SELECT label FROM ${table} ORDER BY label, md5(${table}::text)`,
    );
    const others = OTHERS.flatMap((search) => [1, 10, 100].map((first) => ({ search, first })));
    return [
      ...others,
      ...sampleOf(
        typed(
          rows.map(({ label }) => label),
          COUNT,
        ),
        10,
      ),
    ];
  };

  it('of jobs is what PostgreSQL finds', async () => {
    const finders = new FindersService(database, new ReferenceIndexService(database));
    for (const { search, first } of await asked('job_title'))
      expect([search, await finders.jobs(search, first)]).toEqual([search, await jobsBySql(database, search, first)]);
  });

  it('of places is what PostgreSQL finds', async () => {
    const finders = new FindersService(database, new ReferenceIndexService(database));
    for (const { search, first } of await asked('place'))
      expect([search, await finders.places(search, first)]).toEqual([
        search,
        await placesBySql(database, search, first),
      ]);
  });
});
