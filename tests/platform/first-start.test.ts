import { rmSync } from 'node:fs';
import { Client } from 'pg';
import { temporaryFolder } from '../../api/platform/database/temporary';
import { emptyDatabase } from '../support/database';
import type { TestDatabase } from '../support/database';
import { API, Service, WORKER, freePort } from '../support/service';

const ADMIN = { ADMIN_EMAIL: 'admin@example.org', ADMIN_PASSWORD: 'a first long password' };
/** For seven processes on one small machine. */
const PATIENCE_MS = 150_000;

describe('the first start', () => {
  const dataDir = temporaryFolder();
  let database: TestDatabase;
  beforeAll(async () => void (database = await emptyDatabase()));
  afterAll(async () => {
    await database.drop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const onDatabase = async (statement: string): Promise<unknown[]> => {
    const client = new Client({ connectionString: database.url });
    await client.connect();
    try {
      return (await client.query(statement)).rows;
    } finally {
      await client.end();
    }
  };

  it('fills an empty database once, though five APIs and two workers start together and the database is impatient', async () => {
    const name = new URL(database.url).pathname.slice(1);
    await onDatabase(`ALTER DATABASE ${name} SET statement_timeout = '100ms'`);
    const env = { DATABASE_URL: database.url, DATA_DIR: dataDir, STARTER_CONTENT: 'on', ...ADMIN };
    const apis = await Promise.all([1, 2, 3, 4, 5].map(async () => ({ ...env, PORT: String(await freePort()) })));
    const all = [...apis.map((own) => new Service(API, own)), new Service(WORKER, env), new Service(WORKER, env)];
    await Promise.all(all.map(async (service) => service.ready(PATIENCE_MS)));

    expect(await Promise.all(all.map(async (service) => service.stop('SIGINT')))).toEqual(all.map(() => 0));
    const counts = `SELECT (SELECT count(*)::int FROM staff_user) AS staff, (SELECT count(*)::int FROM published_recommendation WHERE kind = 'ACTION') AS actions,
      (SELECT count(*) > 30000 FROM place) AS "hasPlaces", (SELECT count(*)::int FROM secret_fingerprint) AS fingerprints`;
    expect(await onDatabase(counts)).toEqual([{ staff: 1, actions: 40, hasPlaces: true, fingerprints: 1 }]);
  }, 200_000);

  it('refuses a process with another secret, until the new one is taken for good', async () => {
    const env = {
      DATABASE_URL: database.url,
      PORT: String(await freePort()),
      SECRET: Buffer.alloc(32, 'other').toString('base64'),
    };
    const refused = new Service(API, env);
    expect(await refused.exit).toBe(1);
    expect(refused.output).toMatch(/^SECRET: not the key with which this database was first started[^\n]*\n$/);
    expect(refused.output).not.toContain(env.SECRET);

    const taken = new Service(['dist/api/commands/migrate.js', '--new-secret'], env);
    expect(await taken.exit).toBe(0);
    const again = new Service(API, env);
    await again.ready();
    expect(await again.stop('SIGINT')).toBe(0);
    const old = new Service(WORKER, { DATABASE_URL: database.url, DATA_DIR: dataDir });
    expect(await old.exit).toBe(1);
    expect(old.output).toMatch(/^SECRET: /);
  }, 60_000);
});
