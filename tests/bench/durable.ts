import { rmSync } from 'node:fs';
import { Client } from 'pg';
import { createApp } from '../../api/app';
import type { App } from '../../api/app';
import { systemClock } from '../../api/platform/clock';
import { readConfig } from '../../api/platform/config';
import { startEmbedded } from '../../api/platform/database/embedded';
import { migrate } from '../../api/platform/database/migrate';
import { temporaryFolder } from '../../api/platform/database/temporary';
import { createLog } from '../../api/platform/log';
import { loadStarterReference } from '../../api/reference/starter/load';

/** Of every process of a benchmark, so that what one seals another reads. */
export const SECRET = Buffer.alloc(32, 'bench').toString('base64');

/** A database that syncs each commit to the disk, with the starter content and places and jobs. */
export interface Durable {
  url: string;
  /** The folder of the service's data. */
  folder: string;
  client: Client;
  app: App;
}

export async function withDurable<Measured>(measure: (durable: Durable) => Promise<Measured>): Promise<Measured> {
  const folder = temporaryFolder();
  const postgres = await startEmbedded({ dataDir: folder });
  const { url } = postgres;
  const client = new Client({ connectionString: url });
  try {
    await migrate(url);
    await client.connect();
    const app = await appOn(url);
    try {
      await loadStarterReference(app.database);
      await app.areas.catalogue.starter.load();
      return await measure({ url, folder, client, app });
    } finally {
      await app.stop();
    }
  } finally {
    await client.end().catch(() => undefined);
    await postgres.stop();
    for (const path of [postgres.cluster, folder]) rmSync(path, { recursive: true, force: true });
  }
}

/** As a process of the service makes it, which waits for the database as workers do. */
export async function appOn(url: string): Promise<App> {
  return createApp({
    config: readConfig({ DATABASE_URL: url, LOG_LEVEL: 'warn', SECRET }),
    databaseUrl: url,
    clock: systemClock,
    log: createLog('warn'),
    secret: Buffer.from(SECRET, 'base64'),
    patience: 'JOBS',
  });
}

/** "fsync on, commit on". */
export async function durabilityOf(client: Client): Promise<string> {
  const { rows } = await client.query<{ fsync: string; commit: string }>(
    `SELECT current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commit`,
  );
  return `fsync ${rows[0]?.fsync}, commit ${rows[0]?.commit}`;
}
