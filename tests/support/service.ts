import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

/** The built entries. */
export const API = ['dist/service/server.js'];
export const WORKER = ['dist/service/worker.js'];

/** A built entry as a process of its own, or another command. */
export class Service {
  output = '';
  readonly exit: Promise<number | null>;
  private readonly child: ChildProcess;

  constructor(args: readonly string[], env: Record<string, string>, command = process.execPath) {
    this.child = spawn(command, args, {
      env: { PATH: process.env['PATH'], LOG_LEVEL: 'warn', LINK_CHECKS: 'off', ...env },
    });
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    this.exit = new Promise((resolve) => this.child.once('exit', resolve));
  }

  async ready(patienceMs = 30_000): Promise<void> {
    const deadline = Date.now() + patienceMs;
    while (!this.output.includes('Ready: ')) {
      if (this.child.exitCode !== null || Date.now() > deadline)
        throw new Error(`the service did not start: ${this.output}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    this.child.kill(signal);
    return this.exit;
  }
}

/** Asks again until it is so, for 20 s at most. */
export async function until(isSo: () => boolean): Promise<void> {
  for (const deadline = Date.now() + 20_000; !isSo();) {
    if (Date.now() > deadline) throw new Error('waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

export async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
