import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { seeded } from './bench';
import { Writer } from './contributed';

export const ADMINISTRATOR = { email: 'admin@bench.example.org', password: 'a password of the benchmark' };
const EDITOR = { email: 'editor@bench.example.org', password: 'another password of the benchmark' };

const SIGN_IN = 'mutation ($input: SignInInput!) { payload: signIn(input: $input) { userErrors { code message } } }';
const SAVE_STAFF =
  'mutation ($input: SaveStaffUserInput!) { payload: saveStaffUser(input: $input) { userErrors { code message } } }';
const CREATE =
  'mutation ($input: CreateRecommendationInput!) { payload: createRecommendation(input: $input) { recommendation { id slug version } userErrors { code message } } }';
const MOVE =
  'mutation ($input: MoveRecommendationInput!) { payload: moveRecommendation(input: $input) { recommendation { id slug version } userErrors { code message } } }';

/** A recommendation as the team moves it. */
export interface Moved {
  id: string;
  slug: string;
  version: number;
}

interface Payload {
  recommendation?: Moved;
  userErrors: object[];
}

/** One of the team, signed in. */
class Staff {
  private constructor(
    private readonly port: number,
    private readonly cookie: string,
  ) {}

  static async signIn(port: number, input: typeof EDITOR): Promise<Staff> {
    const response = await post(port, { query: SIGN_IN, variables: { input } });
    await payloadOf(response);
    return new Staff(port, response.headers.get('set-cookie')?.split(';')[0] ?? '');
  }

  async mutate(query: string, input: object): Promise<Payload> {
    return payloadOf(await post(this.port, { query, variables: { input } }, { cookie: this.cookie }));
  }

  async move({ id, version }: Moved, action: string): Promise<Moved> {
    return movedBy(await this.mutate(MOVE, { id, expectedVersion: version, action }));
  }
}

/** Publishes and archives through the API, as the team does. What is to be published has been approved beforehand. */
export class Publisher {
  private readonly approved: Moved[] = [];
  private readonly online: Moved[] = [];

  private constructor(
    private readonly editor: Staff,
    private readonly publisher: Staff,
    private readonly contents: () => object,
  ) {}

  static async signIn(port: number, client: Client): Promise<Publisher> {
    const publisher = await Staff.signIn(port, ADMINISTRATOR);
    const { rowCount } = await client.query('SELECT FROM staff_user WHERE email = $1', [EDITOR.email]);
    if (rowCount === 0) await publisher.mutate(SAVE_STAFF, { ...EDITOR, name: 'Editor', roles: ['EDITOR'] });
    const { rows: topics } = await client.query<{ key: string }>('SELECT key FROM topic ORDER BY key');
    const { rows: situations } = await client.query<{ id: string }>('SELECT id FROM situation ORDER BY slug');
    const writer = new Writer(seeded(topics.length));
    const contents = (): object => ({
      title: writer.write().title.padEnd(5, '.'),
      summary: writer.words(20).slice(0, 400),
      bodyMarkdown: writer.write().body,
      durationMinutes: 15,
      topics: [writer.pick(topics).key],
      situationIds: [writer.pick(situations).id],
      weight: 1,
    });
    return new Publisher(await Staff.signIn(port, EDITOR), publisher, contents);
  }

  /** Written by the one and approved by the other. */
  async prepare(count: number): Promise<void> {
    while (this.approved.length < count) {
      const created = movedBy(await this.editor.mutate(CREATE, { kind: 'ACTION', content: this.contents() }));
      const submitted = await this.editor.move(created, 'SUBMIT_FOR_REVIEW');
      this.approved.push(await this.publisher.move(submitted, 'APPROVE'));
    }
  }

  async publish(): Promise<Moved> {
    const next = this.approved.shift();
    if (next === undefined) throw new Error('nothing is left to publish');
    const moved = await this.publisher.move(next, 'PUBLISH');
    this.online.push(moved);
    return moved;
  }

  /** What stands online longest of what was published here. */
  async archive(): Promise<void> {
    const oldest = this.online.shift();
    if (oldest !== undefined) await this.publisher.move(oldest, 'ARCHIVE');
  }

  /** One step at each interval: publishes and archives in turn. */
  async goOn(milliseconds: number, intervalMs: number): Promise<void> {
    const startedAt = performance.now();
    for (let step = 0; step * intervalMs < milliseconds; step += 1) {
      await sleep(Math.max(0, startedAt + (step + 0.5) * intervalMs - performance.now()));
      await (step % 2 === 0 ? this.publish() : this.archive());
    }
  }
}

async function post(port: number, body: object, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

async function payloadOf(response: Response): Promise<Payload> {
  const { data, errors } = (await response.json()) as { data?: { payload: Payload }; errors?: unknown };
  if (data === undefined || data.payload.userErrors.length > 0) throw new Error(JSON.stringify(errors ?? data));
  return data.payload;
}

function movedBy({ recommendation }: Payload): Moved {
  if (recommendation === undefined) throw new Error('no recommendation was given');
  return recommendation;
}
