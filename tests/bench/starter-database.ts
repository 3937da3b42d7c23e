import type { EmbeddedDatabase } from '../../api/platform/database/embedded';
import { migrate } from '../../api/platform/database/migrate';
import { startTemporary } from '../../api/platform/database/temporary';
import { databaseUrl, onCluster } from '../support/cluster';
import { serve, stopped } from './processes';

const STARTER = 'starter';

let shared: Promise<EmbeddedDatabase> | undefined;
let count = 0;

/** A database with the starter catalogue, on a server that the benchmarks of a run share: what takes long is made once, and copied. */
export async function starterDatabase(port: number): Promise<EmbeddedDatabase> {
  const server = await (shared ??= startWithStarter(port));
  count += 1;
  const name = `bench_${count}`;
  await onCluster(`CREATE DATABASE ${name} TEMPLATE ${STARTER} STRATEGY FILE_COPY`, server.url);
  return {
    url: databaseUrl(name, server.url),
    cluster: server.cluster,
    stop: async () => onCluster(`DROP DATABASE ${name} WITH (FORCE)`, server.url),
  };
}

export async function stopShared(): Promise<void> {
  await (await shared)?.stop();
}

async function startWithStarter(port: number): Promise<EmbeddedDatabase> {
  const server = await startTemporary();
  await onCluster(`CREATE DATABASE ${STARTER}`, server.url);
  const url = databaseUrl(STARTER, server.url);
  await migrate(url);
  // The first start of a server fills an empty database with topics, situations and some recommendations.
  await stopped(await serve({ DATABASE_URL: url, PORT: String(port), STARTER_CONTENT: 'on' }));
  return server;
}
