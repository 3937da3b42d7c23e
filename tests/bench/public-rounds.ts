import { measureRound } from './measured-round';
import type { Round } from './measured-round';
import type { Loader } from './processes';

export interface Running {
  name: string;
  port: number;
  pid: number;
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
      const load = {
        port,
        connections: CONNECTIONS,
        isPostgraphile: name === 'postgraphile',
        milliseconds: round < 0 ? Math.min(WARM_UP_MS, 2 * milliseconds) : milliseconds,
        ...(between === undefined ? {} : { between }),
      };
      const one = await measureRound({ loader, cluster, pid }, load);
      if (round >= 0) measured[name]?.push(one);
    }
  }
  return measured;
}
