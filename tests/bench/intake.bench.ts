import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { startEmbedded } from '../../api/platform/database/embedded';
import { temporaryFolder } from '../../api/platform/database/temporary';
import { tokenHash } from '../../api/platform/tokens';
import { seeded } from './bench';
import type { Benchmark, Figure } from './bench';
import { Writer } from './contributed';

const SENDERS = 16;
const WARM_UP_MS = 4000;
const MEASURED_MS = 20_000;
const AROUND_KILL_MS = 3000;
const PORT = 4817;
const SERVER = join(process.cwd(), 'dist/service/server.js');
const PLACES = ['69123', '29019', '59350', 'dep-69', 'dep-59'];
const MUTATION =
  'mutation ($input: SubmitContributionInput!) { submitContribution(input: $input) { trackingToken userErrors { code message } } }';

/** The process that serves, killed without warning while submissions come in, and started anew; PostgreSQL syncs each commit to the disk. */
export const benchmark: Benchmark = {
  name: 'intake',
  async run() {
    const folder = temporaryFolder();
    const postgres = await startEmbedded({ dataDir: folder });
    try {
      return await measured({ DATABASE_URL: postgres.url, DATA_DIR: folder });
    } finally {
      await postgres.stop();
      for (const path of [postgres.cluster, folder]) rmSync(path, { recursive: true, force: true });
    }
  },
};

async function measured(env: Readonly<Record<string, string>>): Promise<Figure[]> {
  const everybody = new Public();
  const killed = await serve(env);
  await everybody.send(WARM_UP_MS);
  const before = everybody.tokens.length;
  await everybody.send(MEASURED_MS);
  const rate = ((everybody.tokens.length - before) / MEASURED_MS) * 60_000;
  const sending = everybody.send(2 * AROUND_KILL_MS);
  await sleep(AROUND_KILL_MS);
  killed.kill('SIGKILL');
  await sending;
  const acknowledged = everybody.tokens.length;
  const restarted = await serve(env);
  await everybody.send(AROUND_KILL_MS);
  restarted.kill('SIGTERM');
  await once(restarted, 'exit');
  const { lost, settings } = await stored(env['DATABASE_URL'] ?? '', everybody.tokens);
  return [
    {
      what: `acknowledged, ${SENDERS} senders at once`,
      size: settings,
      value: rate,
      unit: 'a minute',
      limit: { atLeast: 10_000 },
    },
    {
      what: 'acknowledged but not stored, after kill -9 and restart',
      size: `${everybody.tokens.length} acknowledged`,
      value: lost,
      unit: 'items',
      limit: { atMost: 0 },
    },
    {
      what: 'sent again and acknowledged after the restart',
      size: settings,
      value: everybody.tokens.length - acknowledged,
      unit: 'items',
      limit: { atLeast: 1 },
    },
    {
      what: 'in hand when the process was killed, not acknowledged',
      size: settings,
      value: everybody.broken,
      unit: 'items',
    },
  ];
}

/** Those who send, over connections that stay open, as through a proxy. */
class Public {
  /** Of everything acknowledged. */
  readonly tokens: string[] = [];
  /** How many were cut off. */
  broken = 0;
  private readonly agent = new Agent({ keepAlive: true, maxSockets: SENDERS });
  private readonly writer = new Writer(seeded(1));

  /** All at once, each the next as soon as the last is acknowledged; ends at the first that is cut off. */
  async send(milliseconds: number): Promise<void> {
    const until = performance.now() + milliseconds;
    await Promise.all(Array.from({ length: SENDERS }, async () => this.sendOneByOne(until)));
  }

  private async sendOneByOne(until: number): Promise<void> {
    while (performance.now() < until) {
      const answer = await this.post(this.contribution()).catch(() => undefined);
      if (answer === undefined) {
        this.broken += 1;
        return;
      }
      this.tokens.push(tokenIn(answer));
    }
  }

  private contribution(): string {
    const { writer } = this;
    const place = writer.below(3) === 0 ? writer.pick(PLACES) : null;
    const email = writer.below(2) === 0 ? `someone-${writer.below(1_000_000)}@example.org` : null;
    const input = {
      kind: 'ACTION',
      ...writer.write(),
      usefulWhen: writer.words(8),
      statedFacts: { hasResume: true },
      placeCode: place,
      contributorRole: 'JOB_SEEKER',
      contributorEmail: email,
      consentToTerms: true,
    };
    return JSON.stringify({ query: MUTATION, variables: { input } });
  }

  private async post(body: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const sent = request(
        {
          host: '127.0.0.1',
          port: PORT,
          path: '/graphql',
          method: 'POST',
          agent: this.agent,
          headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
        },
        (response) => {
          let text = '';
          response
            .setEncoding('utf8')
            .on('data', (part: string) => (text += part))
            .on('end', () => (response.complete ? resolve(text) : reject(new Error('cut off'))))
            .on('error', reject);
        },
      );
      sent.on('error', reject).end(body);
    });
  }
}

function tokenIn(answer: string): string {
  const token = /"trackingToken":"([^"]+)"/.exec(answer)?.[1];
  if (token === undefined) throw new Error(answer);
  return token;
}

/** The server as it is deployed, without its limits on one sender; its jobs are a worker's. */
async function serve(env: Readonly<Record<string, string>>): Promise<ChildProcess> {
  const settings = { PORT: String(PORT), LOG_LEVEL: 'warn', PROOF_OF_WORK: 'off', RATE_LIMITS: 'off' };
  const server = spawn(process.execPath, [SERVER], {
    env: { ...process.env, ...settings, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    server.stdout.on('data', (part: Buffer) => {
      if (String(part).includes('Ready')) resolve();
    });
    server.once('exit', () => reject(new Error('the server did not start')));
  });
  return server;
}

async function stored(url: string, tokens: readonly string[]): Promise<{ lost: number; settings: string }> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ hash: string }>('SELECT tracking_hash AS hash FROM contribution');
  const {
    rows: [settings],
  } = await client.query<{ fsync: string; commit: string }>(
    `SELECT current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commit`,
  );
  await client.end();
  const hashes = new Set(rows.map(({ hash }) => hash));
  return {
    lost: tokens.filter((token) => !hashes.has(tokenHash(token))).length,
    settings: `fsync ${settings?.fsync}, commit ${settings?.commit}`,
  };
}
