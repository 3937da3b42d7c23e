import type { Loaded } from './load';
import { cpuSeconds, databaseCpuSeconds } from './processes';
import type { Loader } from './processes';

export interface Running {
  name: string;
  port: number;
  pid: number;
}

/** What one server did in one round. */
export interface Round extends Loaded {
  perSecond: number;
  /** Of Node and of PostgreSQL, for one answer. */
  nodeMs: number;
  databaseMs: number;
}

/** By server, a round after the other. */
export type Rounds = Readonly<Record<string, readonly Round[]>>;

export interface Measures {
  /** All ask the first page. */
  same: Rounds;
  /** Nobody asks what somebody asked before. */
  unseen: Rounds;
}

interface Measuring {
  running: readonly Running[];
  loader: Loader;
  cluster: string;
  rounds: number;
  milliseconds: number;
  between: { from: number; to: number };
}

const CONNECTIONS = 16;
const WARM_UP_MS = 2000;

/** Each round asks all the servers, one after the other, so that what else the machine does meets them all. */
export async function measureRounds(measuring: Measuring): Promise<Measures> {
  const others = measuring.running.filter(({ name }) => name !== 'prepared');
  return {
    same: await measureEach(measuring, measuring.running),
    unseen: await measureEach(measuring, others, measuring.between),
  };
}

async function measureEach(
  { loader, cluster, rounds, milliseconds }: Measuring,
  asked: readonly Running[],
  between?: { from: number; to: number },
): Promise<Rounds> {
  const measured: Record<string, Round[]> = Object.fromEntries(asked.map(({ name }) => [name, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (const { name, port, pid } of asked) {
      const before = { node: cpuSeconds(pid), database: databaseCpuSeconds(cluster) };
      const loaded = await loader.send({
        port,
        connections: CONNECTIONS,
        milliseconds: round < 0 ? WARM_UP_MS : milliseconds,
        ...(between === undefined ? {} : { between }),
      });
      if (round < 0) continue;
      measured[name]?.push({
        ...loaded,
        perSecond: loaded.answers / loaded.seconds,
        nodeMs: ((cpuSeconds(pid) - before.node) * 1000) / loaded.answers,
        databaseMs: ((databaseCpuSeconds(cluster) - before.database) * 1000) / loaded.answers,
      });
    }
  }
  return measured;
}
