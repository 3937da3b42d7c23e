import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { Agent, request } from 'node:http';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startTemporary } from '../../api/platform/database/temporary';
import { ATTACKS } from './attack-requests';
import type { Benchmark, Figure } from './bench';

const PORT = 4_471;
const SERVER = resolve('dist/service/server.js');
const PAUSE_MS = 10;
const FLOOD_A_SECOND = 50;
const FLOOD_MS = 4_000;

/** Others wait while one client attacks: the latency that they see, with the limits of a deployment. */
export const benchmark: Benchmark = {
  name: 'what others wait for while one client attacks',
  async run(): Promise<Figure[]> {
    const database = await startTemporary();
    const server = await serve(database.url);
    try {
      await sleep(2_000);
      const figures: Figure[] = [
        {
          what: 'nobody attacks',
          size: 'p99 of others',
          value: await othersWait(async () => sleep(2_000)),
          unit: 'ms',
        },
      ];
      for (const { what, body } of ATTACKS)
        figures.push({
          what,
          size: 'once, p99 of others',
          value: await othersWait(async () => send(body, '192.0.2.1')),
          unit: 'ms',
          limit: { atMost: 100 },
        });
      for (const [at, { what, body }] of ATTACKS.entries())
        figures.push({
          what,
          size: '50 a second, p99 of others',
          value: await othersWait(async () => flood(body, `198.51.100.${at + 1}`)),
          unit: 'ms',
          limit: { atMost: 200 },
        });
      return figures;
    } finally {
      server.kill('SIGKILL');
      await database.stop();
    }
  },
};

/** The 99th percentile of the waits of another client, who asks all the time until the attack is over and half a second longer. */
async function othersWait(attack: () => Promise<unknown>): Promise<number> {
  const waits: number[] = [];
  const over = new AbortController();
  const asking = (async () => {
    while (!over.signal.aborted) {
      const startedAt = performance.now();
      await send(JSON.stringify({ query: '{ catalogue { version } }' }), '203.0.113.7');
      waits.push(performance.now() - startedAt);
      await sleep(PAUSE_MS);
    }
  })();
  await attack();
  await sleep(500);
  over.abort();
  await asking;
  return waits.toSorted((left, right) => left - right)[Math.floor(waits.length * 0.99)] ?? Number.NaN;
}

async function flood(body: string, address: string): Promise<void> {
  const sent: Promise<unknown>[] = [];
  for (const until = performance.now() + FLOOD_MS; performance.now() < until;) {
    sent.push(send(body, address));
    await sleep(1_000 / FLOOD_A_SECOND);
  }
  await Promise.all(sent);
}

const agent = new Agent({ keepAlive: true, maxSockets: 200 });

async function send(body: string, address: string): Promise<number> {
  return new Promise((done, fail) => {
    const headers = { 'content-type': 'application/json', 'x-forwarded-for': address };
    const sent = request({ port: PORT, path: '/graphql', method: 'POST', agent, headers }, (answer) => {
      answer.resume().once('end', () => done(answer.statusCode ?? 0));
    });
    sent.once('error', fail).end(body);
  });
}

async function serve(url: string): Promise<ChildProcess> {
  const settings = {
    DATABASE_URL: url,
    PORT: String(PORT),
    LOG_LEVEL: 'warn',
    TRUST_PROXY: '1',
    STARTER_CONTENT: 'on',
    ADMIN_EMAIL: 'admin@example.org',
    ADMIN_PASSWORD: 'a long enough password',
  };
  const server = spawn(process.execPath, [SERVER], {
    env: { PATH: process.env['PATH'], ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((ready, fail) => {
    server.stdout.on('data', (part: Buffer) => {
      if (String(part).includes('Ready')) ready();
    });
    server.once('exit', () => fail(new Error('the server did not start')));
  });
  return server;
}
