import { deepStrictEqual } from 'node:assert';
import type { ChildProcess } from 'node:child_process';
import { Client } from 'pg';
import type { EmbeddedDatabase } from '../../api/platform/database/embedded';
import type { Benchmark, Figure } from './bench';
import { Loader, residentMegabytes, serve, servePeer, stopped } from './processes';
import { POSTGRAPHILE_FOLDER, POSTGRAPHILE_SQL, asPage, postgraphileQuestion } from './postgraphile';
import { FIRST, cursorAt, questionAfter } from './public-page';
import { figuresOf, flatness } from './public-figures';
import type { Measured } from './public-figures';
import { measureRounds } from './public-rounds';
import type { Running } from './public-rounds';
import { publishUpTo } from './public-rows';
import { starterDatabase } from './starter-database';

const PORT = 4830;
const PEERS = ['mercurius', 'yoga', 'one-sql', 'prepared'];
/** How long each server is asked in a round. */
const WHOLE = [
  { published: 500, rounds: 5, milliseconds: 3000 },
  { published: 5000, rounds: 3, milliseconds: 2000 },
  { published: 50_000, rounds: 3, milliseconds: 2000 },
];
const QUICK = [{ published: 500, rounds: 3, milliseconds: 600 }];

/** The first page of what is published, over HTTP, beside what else could answer it; and pages that nobody asked for before. */
export const benchmark: Benchmark = {
  name: 'public',
  run: async () => measured(WHOLE),
  quick: async () => measured(QUICK),
};

async function measured(sizes: typeof WHOLE): Promise<Figure[]> {
  const database = await starterDatabase(PORT);
  try {
    const all: Measured[] = [];
    for (const size of sizes) all.push(await measuredAt(database, size));
    return [...all.flatMap(figuresOf), ...flatness(all)];
  } finally {
    await database.stop();
  }
}

async function measuredAt(
  database: EmbeddedDatabase,
  { published, rounds, milliseconds }: (typeof WHOLE)[number],
): Promise<Measured> {
  const between = await withClient(database.url, async (client) => {
    await publishUpTo(client, published);
    return momentsOf(client);
  });
  const servers: ChildProcess[] = [];
  const loader = new Loader();
  try {
    const startedAt = performance.now();
    const ours = await serve({ DATABASE_URL: database.url, PORT: String(PORT) });
    servers.push(ours);
    const readyMs = performance.now() - startedAt;
    const running: Running[] = [{ name: 'ours', port: PORT, pid: ours.pid ?? 0 }];
    for (const name of PEERS) {
      const port = PORT + running.length;
      const peer = await servePeer('public-peer.js', [name], { DATABASE_URL: database.url, PORT: String(port) });
      servers.push(peer);
      running.push({ name, port, pid: peer.pid ?? 0 });
    }
    if (POSTGRAPHILE_FOLDER !== undefined) {
      await withClient(database.url, async (client) => client.query(POSTGRAPHILE_SQL));
      const port = PORT + running.length;
      const peer = await servePeer('postgraphile-peer.js', [], { DATABASE_URL: database.url, PORT: String(port) });
      servers.push(peer);
      running.push({ name: 'postgraphile', port, pid: peer.pid ?? 0 });
    }
    const restMegabytes = residentMegabytes(ours.pid ?? 0);
    await demandSameAnswers(running, between);
    const measures = await measureRounds({ running, loader, cluster: database.cluster, rounds, milliseconds, between });
    return { published, readyMs, restMegabytes, loadedMegabytes: residentMegabytes(ours.pid ?? 0), ...measures };
  } finally {
    await loader.close();
    await Promise.all(servers.map(stopped));
  }
}

/** Between which a page of full length begins. */
async function momentsOf(client: Client): Promise<{ from: number; to: number }> {
  const sql = 'SELECT published_at AS at FROM published_recommendation ORDER BY published_at';
  const { rows: oldest } = await client.query<{ at: Date }>(`${sql} LIMIT 1 OFFSET ${2 * FIRST}`);
  const { rows: newest } = await client.query<{ at: Date }>(`${sql} DESC LIMIT 1`);
  return { from: Number(oldest[0]?.at), to: Number(newest[0]?.at) };
}

/** What is compared must say the same. */
async function demandSameAnswers(
  running: readonly Running[],
  { from, to }: { from: number; to: number },
): Promise<void> {
  const moments = [0, 0.3, 0.6, 0.9].map((share) => Math.floor(from + share * (to - from)));
  for (const moment of [null, ...moments]) {
    const asked = running.filter(({ name }) => name !== 'prepared' || moment === null);
    const answers = await Promise.all(asked.map(async (one) => pageOf(one, moment)));
    for (const [index, answer] of answers.entries())
      deepStrictEqual(answer, answers[0], `${asked[index]?.name} answers something else`);
  }
}

interface Page {
  pageInfo: { hasNextPage: boolean; endCursor?: string };
  edges: object[];
}

/** Without the cursor, which PostGraphile writes in its own way. */
async function pageOf({ name, port }: Running, moment: number | null): Promise<Page> {
  const isPostgraphile = name === 'postgraphile';
  const body = isPostgraphile
    ? postgraphileQuestion(moment === null ? null : new Date(moment))
    : questionAfter(moment === null ? null : cursorAt(moment));
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers, body });
  const answer = (await response.json()) as { data: { recommendations: Page } };
  const page = isPostgraphile ? asPage(answer) : answer.data.recommendations;
  if (page.edges.length !== FIRST) throw new Error(`${name} gives no whole page: ${JSON.stringify(answer)}`);
  return { ...page, pageInfo: { hasNextPage: page.pageInfo.hasNextPage } };
}

async function withClient<Result>(url: string, use: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
