import 'reflect-metadata';
import type { EmbeddedDatabase } from '../../api/platform/database/embedded';
import { openDatabase } from '../../api/platform/database/data-source';
import { migrate } from '../../api/platform/database/migrate';
import { startTemporary } from '../../api/platform/database/temporary';
import { accounts } from '../../api/accounts/area';
import { loadStarterReference } from '../../api/reference/starter/load';
import { reference } from '../../api/reference/area';
import { describeChromium } from './chromium';
import { databaseUrl, onCluster } from './cluster';

declare global {
  var embeddedDatabase: EmbeddedDatabase | undefined;
}

/** One PostgreSQL for the run (DATABASE_URL, or the embedded one), with a migrated template, places and jobs loaded, that each test file clones. */
export default async function setUp(): Promise<void> {
  // Also unpacks the browser, once for all test processes, in the time of no test.
  process.stdout.write(`${describeChromium()}\n`);
  process.env['TEST_RUN'] = `${process.pid}`;
  const cluster = process.env['DATABASE_URL'] ?? (await embedded());
  process.env['TEST_CLUSTER_URL'] = cluster;
  const template = `template_${process.pid}`;
  await onCluster(`CREATE DATABASE ${template}`, cluster);
  const url = databaseUrl(template, cluster);
  await migrate(url);
  const database = await openDatabase({
    url,
    entities: [...accounts.entities, ...reference.entities],
    patience: 'NONE',
  });
  await loadStarterReference(database);
  await database.destroy();
}

async function embedded(): Promise<string> {
  globalThis.embeddedDatabase = await startTemporary();
  return globalThis.embeddedDatabase.url;
}
