import { Client } from 'pg';

/** Where the test run's PostgreSQL is: told by the global set-up through the environment. */
export function clusterUrl(): string {
  const url = process.env['TEST_CLUSTER_URL'];
  if (url === undefined) throw new Error('the global set-up has not run');
  return url;
}

export const TEMPLATE = `template_${process.env['TEST_RUN'] ?? 'run'}`;

export function databaseUrl(name: string, cluster = clusterUrl()): string {
  const url = new URL(cluster);
  url.pathname = `/${name}`;
  return url.href;
}

export async function onCluster(statement: string, cluster = clusterUrl()): Promise<void> {
  const client = new Client({ connectionString: cluster });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
