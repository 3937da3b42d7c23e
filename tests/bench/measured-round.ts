import type { Load, Loaded } from './load';
import { cpuSeconds, databaseCpuSeconds } from './processes';
import type { Loader } from './processes';

/** What one server did in one round. */
export interface Round extends Loaded {
  perSecond: number;
  /** Of Node and of PostgreSQL, for one answer. */
  nodeMs: number;
  databaseMs: number;
}

interface Measured {
  loader: Loader;
  /** The folder of the database. */
  cluster: string;
  pid: number;
}

/** Sends a load to a server, and tells what its answers took of the processors, which other work of the machine hardly changes. */
export async function measureRound({ loader, cluster, pid }: Measured, load: Load): Promise<Round> {
  const before = { node: cpuSeconds(pid), database: databaseCpuSeconds(cluster) };
  const loaded = await loader.send(load);
  return {
    ...loaded,
    perSecond: loaded.answers / loaded.seconds,
    nodeMs: ((cpuSeconds(pid) - before.node) * 1000) / loaded.answers,
    databaseMs: ((databaseCpuSeconds(cluster) - before.database) * 1000) / loaded.answers,
  };
}
