import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Outcome {
  at: number;
  /** "200", "503 SERVICE_UNAVAILABLE", or the code of a connection that failed. */
  answer: string;
}

/**
 * Clients that each send one request after another over a connection that they keep, open a new one when it was closed, and wait when they
 * are told to come again later.
 */
export class Visitors {
  readonly outcomes: Outcome[] = [];
  private isDone = false;
  private readonly running: Promise<void>[];

  constructor(
    private readonly port: number,
    count: number,
    private readonly query: string,
  ) {
    this.running = Array.from({ length: count }, async () => this.visit());
  }

  async leave(): Promise<void> {
    this.isDone = true;
    await Promise.all(this.running);
  }

  private async visit(): Promise<void> {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    while (!this.isDone) {
      const answer = await ask(this.port, this.query, agent);
      this.outcomes.push({ at: Date.now(), answer });
      await sleep(pauseAfter(answer));
    }
    agent.destroy();
  }
}

/** 503 comes with Retry-After: 5. A test does not last that long. */
function pauseAfter(answer: string): number {
  if (answer.startsWith('503')) return 2000;
  return answer === 'ECONNREFUSED' ? 50 : 5;
}

export async function ask(port: number, query: string, agent?: Agent): Promise<string> {
  return new Promise((resolve) => {
    const options = { port, agent, method: 'POST', path: '/graphql', headers: { 'content-type': 'application/json' } };
    const sent = request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', (error: NodeJS.ErrnoException) => resolve(String(error.code)));
      response.on('end', () => resolve(outcomeOf(response.statusCode, Buffer.concat(chunks).toString())));
    });
    sent.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    sent.end(JSON.stringify({ query }));
  });
}

function outcomeOf(status: number | undefined, body: string): string {
  const { errors = [] } = JSON.parse(body) as { errors?: { extensions: { code: string } }[] };
  return [status, ...errors.map(({ extensions }) => extensions.code)].join(' ');
}
