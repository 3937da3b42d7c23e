import { deepStrictEqual } from 'node:assert';
import type { Client } from 'pg';
import { median } from './bench';
import type { Benchmark, Figure } from './bench';
import { TITLES_SPELT_LIKE } from './finder-jobs';
import { FIELDS, QUERY, typed } from './finder-page';
import type { Field } from './finder-page';
import { Loader, cpuSeconds, databaseCpuSeconds, servePeer, stopped } from './processes';
import { ask, measureServed } from './served';
import type { Served } from './served';

const PORT = 4880;
const PEER_PORT = 4881;
const CONNECTIONS = 16;
/** Far more than are answered in a round, so that hardly one is asked twice. */
const SEARCHES_A_ROUND = 10_000;
const COMPARED = 300;
/** Until the code that answers is compiled: ours has more of it. */
const WARM_UP_MS = 6000;
const BESIDE_SQL = { atLeast: 0.8 };
const NAMES: Readonly<Record<Field, string>> = {
  jobs: 'SELECT label FROM job_title ORDER BY label',
  places: 'SELECT label FROM place ORDER BY code',
};

/** Searches of jobs and places as people type them, nearly all asked for the first time, beside a bare handler that sends the same SQL straight. */
export const benchmark: Benchmark = {
  name: 'finder',
  run: async () => measured({ rounds: 7, milliseconds: 3000 }),
  quick: async () => measured({ rounds: 2, milliseconds: 700 }),
};

interface Rounds {
  rounds: number;
  milliseconds: number;
}

/** Of one of the two in a round: answers a second, and milliseconds of a processor for one, in Node and in Node and PostgreSQL. */
interface Measure {
  perSecond: number;
  nodeMs: number;
  allMs: number;
}

interface Pair {
  ours: Measure;
  peer: Measure;
}

async function measured(rounds: Rounds): Promise<Figure[]> {
  const [figures = []] = await measureServed({ port: PORT }, [0], async (served) => measuredBeside(served, rounds));
  return figures;
}

async function measuredBeside(served: Served, rounds: Rounds): Promise<Figure[]> {
  await served.client.query(TITLES_SPELT_LIKE);
  const peer = await servePeer('finder-peer.js', [], { DATABASE_URL: served.url, PORT: String(PEER_PORT) });
  const loader = new Loader();
  try {
    const figures: Figure[] = [];
    const cluster = await clusterOf(served.client);
    for (const field of FIELDS) {
      const names = await namesOf(field, served.client);
      const searches = typed(names, SEARCHES_A_ROUND * (rounds.rounds + 1));
      await demandSameAnswers(field, searches.slice(0, COMPARED));
      const pids = { ours: served.server.pid ?? 0, peer: peer.pid ?? 0 };
      const measures = await measureRounds({ field, searches, loader, pids, cluster, ...rounds });
      figures.push(...figuresOf(field, `${names.length.toLocaleString('en')} ${field}`, measures));
    }
    return figures;
  } finally {
    await loader.close();
    await stopped(peer);
  }
}

async function namesOf(field: Field, client: Client): Promise<string[]> {
  const { rows } = await client.query<{ label: string }>(NAMES[field]);
  return rows.map(({ label }) => label);
}

async function clusterOf(client: Client): Promise<string> {
  const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory');
  return rows[0]?.data_directory ?? '';
}

interface Measuring extends Rounds {
  field: Field;
  searches: readonly object[];
  loader: Loader;
  pids: { ours: number; peer: number };
  cluster: string;
}

/** Each round asks both the same, in turn, so that what else the machine does meets both. The first warms up. */
async function measureRounds({ field, searches, rounds, ...measuring }: Measuring): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const questions = searches
      .slice(round * SEARCHES_A_ROUND, (round + 1) * SEARCHES_A_ROUND)
      .map((variables) => ({ body: JSON.stringify({ query: QUERY[field], variables }) }));
    const { loader, pids, cluster } = measuring;
    const milliseconds = round === 0 ? Math.min(WARM_UP_MS, 4 * measuring.milliseconds) : measuring.milliseconds;
    const send = async (port: number, pid: number): Promise<Measure> => {
      const before = { node: cpuSeconds(pid), database: databaseCpuSeconds(cluster) };
      const { answers, seconds } = await loader.send({ port, connections: CONNECTIONS, milliseconds, questions });
      const nodeMs = ((cpuSeconds(pid) - before.node) * 1000) / answers;
      const databaseMs = ((databaseCpuSeconds(cluster) - before.database) * 1000) / answers;
      return { perSecond: answers / seconds, nodeMs, allMs: nodeMs + databaseMs };
    };
    const pair = { ours: await send(PORT, pids.ours), peer: await send(PEER_PORT, pids.peer) };
    if (round > 0) pairs.push(pair);
  }
  return pairs;
}

function figuresOf(field: Field, size: string, pairs: readonly Pair[]): Figure[] {
  const of = (valueOf: (pair: Pair) => number): number => median(pairs.map(valueOf));
  const [ours, straight] = [`${field} search, ours`, `${field} search, SQL sent straight`];
  const figure = (what: string, unit: Figure['unit'], valueOf: (pair: Pair) => number): Figure => ({
    ...{ what, size, unit },
    value: of(valueOf),
  });
  return [
    figure(ours, 'per second', (pair) => pair.ours.perSecond),
    figure(straight, 'per second', (pair) => pair.peer.perSecond),
    figure(`${ours}: Node for one`, 'ms', (pair) => pair.ours.nodeMs),
    figure(`${straight}: Node for one`, 'ms', (pair) => pair.peer.nodeMs),
    // Tells more than the time where the machine has other things to do.
    figure(`${field} search, processor of SQL sent straight / ours`, '×', ({ ours, peer }) => peer.allMs / ours.allMs),
    {
      ...figure(
        `${field} search, time of SQL sent straight / ours`,
        '×',
        (pair) => pair.ours.perSecond / pair.peer.perSecond,
      ),
      limit: BESIDE_SQL,
    },
  ];
}

/** What is compared must say the same. */
async function demandSameAnswers(field: Field, searches: readonly object[]): Promise<void> {
  for (const variables of searches) {
    const [ours, peer] = await Promise.all(
      [PORT, PEER_PORT].map(async (port) => ask<unknown>(port, QUERY[field], { variables })),
    );
    deepStrictEqual(ours, peer, `the answers to ${JSON.stringify(variables)} differ`);
  }
}
