import type { ChildProcess } from 'node:child_process';
import { Client } from 'pg';
import { serve, stopped } from './processes';
import { publishUpTo } from './public-rows';
import { starterDatabase } from './starter-database';

/** The API on a database with so many published recommendations. */
export interface Served {
  published: number;
  url: string;
  /** The folder of the database. */
  cluster: string;
  client: Client;
  server: ChildProcess;
}

/** Measures at one number of published recommendations after the other, on one database that grows. */
export async function measureServed<Measured>(
  { port, start = serve }: { port: number; start?: typeof serve },
  sizes: readonly number[],
  measure: (served: Served) => Promise<Measured>,
): Promise<Measured[]> {
  const { url, cluster, stop } = await starterDatabase(port);
  const client = new Client({ connectionString: url });
  try {
    await client.connect();
    const all: Measured[] = [];
    for (const published of sizes) {
      await publishUpTo(client, published);
      const server = await start({ DATABASE_URL: url, PORT: String(port) });
      all.push(await measure({ published, url, cluster, client, server }).finally(async () => stopped(server)));
    }
    return all;
  } finally {
    await client.end().catch(() => undefined);
    await stop();
  }
}

/** What a server answers; throws what it refuses. */
export async function ask<Data>(port: number, query: string, { variables = {}, token = '' } = {}): Promise<Data> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

export function sizeOf(published: number): string {
  return `${published.toLocaleString('en')} published`;
}
