import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Client } from 'pg';
import { fileFault } from '../file-fault';
import { newToken } from '../tokens';
import { ConfigError } from '../variables';
import { holderOf, lockFolder } from './folder-lock';
import { postgresHome } from './postgres-home';
import type { PostgresHome } from './postgres-home';

export interface EmbeddedDatabase {
  url: string;
  /** The folder of its data. */
  cluster: string;
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  dataDir: string;
  /** Faster, but not safe against a crash: for tests only. */
  volatile?: boolean;
}

/**
 * Starts a real PostgreSQL server for this process alone, with its data under `dataDir`.
 * Throws a one-line error when another process already uses the folder.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  return startIn(options).catch((error: unknown) => {
    throw fileFault('DATA_DIR', options.dataDir, error);
  });
}

/** The server that another process runs on the folder, which goes on when the caller is done; started where none runs. */
export async function joinOrStartEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  return (await joined(options.dataDir)) ?? startEmbedded(options);
}

async function joined(dataDir: string): Promise<EmbeddedDatabase | undefined> {
  if ((await holderOf(dataDir)) === undefined) return undefined;
  const { cluster } = await postgresHome(dataDir);
  const file = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '');
  const [pid = '', , , port = ''] = file.split('\n');
  if (!isServerOf(cluster, pid)) return undefined;
  const url = urlOf(await readPassword(dataDir), port);
  return (await answers(url)) ? { url, cluster, stop: async () => undefined } : undefined;
}

function urlOf(password: string, port: number | string): string {
  return `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
}

async function startIn({ dataDir, volatile = false }: EmbeddedOptions): Promise<EmbeddedDatabase> {
  await mkdir(dataDir, { recursive: true });
  const unlock = await lockFolder(dataDir);
  try {
    const home = await postgresHome(dataDir);
    await stopOrphan(home.cluster);
    const password = await readPassword(dataDir);
    if (!existsSync(join(home.cluster, 'PG_VERSION'))) await createCluster(home, password);
    const port = await freePort();
    const server = launch(home, port, volatile);
    const url = urlOf(password, port);
    await untilReady(url, server);
    return { url, cluster: home.cluster, stop: async () => stop(server).then(unlock) };
  } catch (error) {
    await unlock();
    throw error;
  }
}

/** Stops a server that a killed process left running, because it still holds the cluster. */
async function stopOrphan(cluster: string): Promise<void> {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = (await readFile(file, 'utf8')).split('\n')[0] ?? '';
  if (!isServerOf(cluster, pid)) return;
  process.kill(Number(pid), 'SIGINT');
  for (let tries = 0; existsSync(file) && tries < 100; tries += 1) await pause(100);
}

/** Checks the program, because after a crash of the machine the number may belong to another one, which must not be stopped. */
function isServerOf(cluster: string, pid: string): boolean {
  return commandOf(pid).includes(` -D ${cluster} `);
}

/** Reads the command line from /proc on Linux, where small images have no `ps`, and from `ps` elsewhere. */
function commandOf(pid: string): string {
  const file = `/proc/${pid}/cmdline`;
  if (existsSync(file)) return readFileSync(file, 'utf8').replaceAll('\0', ' ');
  return spawnSync('ps', ['-ww', '-o', 'args=', '-p', pid], { encoding: 'utf8' }).stdout ?? '';
}

async function readPassword(dataDir: string): Promise<string> {
  const file = join(dataDir, 'database-password');
  if (existsSync(file)) return readFile(file, 'utf8');
  const password = newToken();
  await writeFile(file, password, { mode: 0o600 });
  return password;
}

/** Creates the cluster under another name, so that an interrupted first start leaves no incomplete one. */
async function createCluster(home: PostgresHome, password: string): Promise<void> {
  const fresh = `${home.cluster}.new`;
  await rm(fresh, { recursive: true, force: true });
  const passwordFile = `${fresh}.password`;
  await writeFile(passwordFile, password, { mode: 0o600 });
  home.give(passwordFile);
  const flags = [
    '--pgdata',
    fresh,
    '--username=postgres',
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    `--pwfile=${passwordFile}`,
    '--no-instructions',
  ];
  const done = spawnSync(home.binary('initdb'), flags, { ...home.as, encoding: 'utf8' });
  await rm(passwordFile);
  if (done.status !== 0)
    throw new ConfigError(`DATA_DIR: initdb failed: ${(done.stderr ?? String(done.error)).trim().split('\n').at(-1)}`);
  await rename(fresh, home.cluster);
}

function launch(home: PostgresHome, port: number, volatile: boolean): ChildProcess {
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=100',
    'shared_buffers=128MB',
  ];
  if (volatile) settings.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off');
  const flags = ['-D', home.cluster, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
  // The server gets its own process group, so that Ctrl-C reaches this process first and open requests can finish.
  return spawn(home.binary('postgres'), flags, { ...home.as, detached: true, stdio: 'ignore' });
}

async function untilReady(url: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (server.exitCode !== null)
      throw new ConfigError(`DATA_DIR: the embedded PostgreSQL stopped at once (exit code ${server.exitCode})`);
    if (await answers(url)) return;
    await pause(50);
  }
  server.kill('SIGQUIT');
  throw new ConfigError('DATA_DIR: the embedded PostgreSQL did not answer within 15 s');
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const gone = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGINT');
  await gone;
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });
}

async function pause(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}
