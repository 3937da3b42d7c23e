import { fork, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Load, Loaded } from './load';
import type { Steadily, SteadyLoad } from './steady-load';

type Env = Readonly<Record<string, string>>;

const SERVER = join(process.cwd(), 'dist/service/server.js');
const WORKER = join(process.cwd(), 'dist/service/worker.js');
/** The server as it is deployed, without its limits on one sender; its jobs are a worker's. */
const SERVED = { LOG_LEVEL: 'warn', PROOF_OF_WORK: 'off', RATE_LIMITS: 'off' };
const TICKS_A_SECOND = 100;

export async function serve(env: Env): Promise<ChildProcess> {
  return started([SERVER], { ...SERVED, ...env });
}

/** A worker as it is deployed. */
export async function work(env: Env): Promise<ChildProcess> {
  return started([WORKER], { ...SERVED, LINK_CHECKS: 'off', ...env });
}

/** The server, to be asked for its longest piece of work. */
export async function serveWatched(env: Env): Promise<ChildProcess> {
  return started(['--require', join(__dirname, 'work-watch.js'), SERVER], { ...SERVED, ...env });
}

/** Milliseconds of its processor that a watched server worked in one go, at most, since it was asked last. */
export async function longestWorkMs(server: ChildProcess): Promise<number> {
  server.send('tell');
  const [longest] = (await once(server, 'message')) as [number];
  return longest;
}

/** Runs a file of this folder with its arguments, until it says that it is ready. */
export async function servePeer(file: string, args: readonly string[], env: Env): Promise<ChildProcess> {
  return started([join(__dirname, file), ...args], env);
}

async function started(args: readonly string[], env: Env): Promise<ChildProcess> {
  const server = spawn(process.execPath, args, {
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  await new Promise<void>((resolve, reject) => {
    server.stdout?.on('data', (part: Buffer) => {
      if (String(part).includes('Ready')) resolve();
    });
    server.once('exit', () => reject(new Error(`${args.join(' ')} did not start`)));
  });
  return server;
}

export async function stopped(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.kill('SIGTERM');
  await once(server, 'exit');
}

/** A process that sends what it is told to, one load after the other. */
class Sender<Sent extends object, Answered> {
  private readonly process: ChildProcess;
  private waiting: { resolve(answered: Answered): void; reject(reason: Error): void } | undefined;

  /** `file`: of this folder. */
  constructor(file: string) {
    this.process = fork(join(__dirname, file));
    this.process.on('message', (answered) => this.waiting?.resolve(answered as Answered));
    this.process.on('exit', () => this.waiting?.reject(new Error('the load broke off')));
  }

  async send(load: Sent): Promise<Answered> {
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject };
      this.process.send(load);
    });
  }

  async close(): Promise<void> {
    return stopped(this.process);
  }
}

/** Asks again as soon as it is answered. */
export class Loader extends Sender<Load, Loaded> {
  constructor() {
    super('load.js');
  }
}

/** Asks at a steady rate, answered or not. */
export class SteadyLoader extends Sender<SteadyLoad, Steadily> {
  constructor() {
    super('steady-load.js');
  }
}

/** Seconds of a processor that a process has used, as Linux counts them. */
export function cpuSeconds(pid: number): number {
  const [user = 0, system = 0] = countsOf(pid)?.used ?? [];
  return (user + system) / TICKS_A_SECOND;
}

/** Of a PostgreSQL server with all its processes, those that ended included. */
export function databaseCpuSeconds(cluster: string): number {
  const postmaster = Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0]);
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), counts: countsOf(Number(name)) }))
    .filter(({ pid, counts }) => pid === postmaster || counts?.parent === postmaster);
  const ticks = all.flatMap(({ counts }) => counts?.used ?? []);
  return ticks.reduce((sum, one) => sum + one, 0) / TICKS_A_SECOND;
}

/** Of a process: its own user and system time, then those of its children that ended. */
function countsOf(pid: number): { parent: number; used: number[] } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { parent: Number(fields[1]), used: fields.slice(11, 15).map(Number) };
  } catch {
    return undefined;
  }
}

export function residentMegabytes(pid: number): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1000;
}
