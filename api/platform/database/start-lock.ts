import { Client } from 'pg';
import { ConfigError } from '../variables';
import { databaseFault } from './reach';

/** An arbitrary number, the same for all processes that start together. */
const START_LOCK = 4_270_811;
const CONNECT_TIMEOUT_MS = 10_000;
/** The waiting, and what is done under the lock, may take longer than any request. */
const WITHOUT_LIMITS = 'SET statement_timeout = 0; SET lock_timeout = 0; SET idle_session_timeout = 0';
const OLDEST_POSTGRESQL = 150_000;

/**
 * Runs work while no other process starts on this database: of several that start together, each waits until those before it are done.
 * Throws a ConfigError that names DATABASE_URL when the database cannot be used.
 */
export async function whileStartingAlone<Result>(
  url: string,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
  });
  // A lost connection shows in the work itself, which uses the same database.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await refuseOld(client);
    await client.query(WITHOUT_LIMITS);
    await client.query('SELECT pg_advisory_lock($1)', [START_LOCK]);
    return await work(client);
  } catch (error) {
    throw databaseFault(error) ?? error;
  } finally {
    // The end of the session gives the lock back.
    await client.end().catch(() => undefined);
  }
}

async function refuseOld(client: Client): Promise<void> {
  const { rows } = await client.query<{ version: number; name: string }>(
    `SELECT current_setting('server_version_num')::int AS version, current_setting('server_version') AS name`,
  );
  const [server] = rows;
  if (server !== undefined && server.version < OLDEST_POSTGRESQL)
    throw new ConfigError(`DATABASE_URL: PostgreSQL 15 or newer is needed, this is ${server.name}`);
}
