import { startApi } from '../../support/api';
import type { TestApi } from '../../support/api';
import { profileTables } from '../../support/tables';

/** Two tables lead from a hash to the profile. */
const FROM_A_HASH = ['former_token_pk', 'profile_by_email_pk'];

/** Only indexes, each of which a machine keeps of its own rows: none is asked for one person's. */
const OF_MANY_PEOPLE = [
  // What batch jobs walk over, by ranges of profiles.
  'coaching_next_idx',
  // What aggregates count, and what a foreign key looks for.
  ...['daily_plan_note_idx', 'experiment_exposure_of', 'planned_action_revision_idx'],
  'recommendation_response_recommendation_idx',
  // Where processes of the version before look for a first token.
  'profile_token_hash_idx',
];

interface Index {
  name: string;
  table: string;
  columns: string[];
  isUnique: boolean;
}

describe("invariant 9: keys of a job seeker's rows begin with the profile's id", () => {
  let api: TestApi;
  let indexes: Index[];
  beforeAll(async () => {
    api = await startApi();
    indexes = await api.app.database.query<Index[]>(
      `SELECT c.relname AS name, t.relname AS table, i.indisunique AS "isUnique",
         ARRAY(SELECT pg_get_indexdef(i.indexrelid, place, true) FROM generate_series(1, i.indnkeyatts) AS place) AS columns
       FROM pg_index AS i JOIN pg_class AS c ON c.oid = i.indexrelid JOIN pg_class AS t ON t.oid = i.indrelid
       WHERE t.relnamespace = 'public'::regnamespace AND t.relname = ANY($1) ORDER BY c.relname`,
      [[...(await profileTables(api)), 'profile']],
    );
  });
  afterAll(async () => api.stop());

  const others = (isUnique: boolean): string[] =>
    indexes
      .filter(({ table, columns }) => columns[0] !== (table === 'profile' ? 'id' : 'profile_id'))
      .flatMap((index) => (index.isUnique === isUnique ? [index.name] : []));

  it('primary and unique keys, but for those of the two tables from a hash', () => {
    expect(others(true)).toEqual(FROM_A_HASH);
  });

  it('other indexes, but for those over many people', () => {
    expect(others(false)).toEqual(OF_MANY_PEOPLE.toSorted());
  });

  it('each of these tables has a primary key', async () => {
    const keyed = await api.app.database.query<{ table: string }[]>(
      `SELECT conrelid::regclass::text AS table FROM pg_constraint WHERE contype = 'p' AND connamespace = 'public'::regnamespace`,
    );
    const tables = keyed.map(({ table }) => table);
    expect([...(await profileTables(api)), 'profile'].filter((table) => !tables.includes(table))).toEqual([]);
  });

  it('foreign keys from one of these tables to another hold the profile', async () => {
    const keys = await api.app.database.query<{ name: string; columns: string[] }[]>(
      `SELECT conname AS name, ARRAY(SELECT attname::text FROM pg_attribute WHERE attrelid = conrelid AND attnum = ANY(conkey)) AS columns
       FROM pg_constraint WHERE contype = 'f' AND confrelid = ANY($1::text[]::regclass[])`,
      [[...(await profileTables(api)), 'profile']],
    );
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter(({ columns }) => !columns.includes('profile_id'))).toEqual([]);
  });
});
