import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { seeded } from './bench';
import { cursorAt, questionAfter } from './public-page';

/** What a process that does nothing else is told to send, over connections that stay open. */
export interface Load {
  port: number;
  connections: number;
  milliseconds: number;
  /** Each question begins at another moment between these; left out: all ask the first page. */
  between?: { from: number; to: number };
  /** Asked in place of pages, one drawn after the other. */
  questions?: readonly Question[];
}

/** What is posted, and by whom. */
export interface Question {
  body: string;
  token?: string;
}

export interface Loaded {
  answers: number;
  seconds: number;
  /** Of all the answers, with their heads. */
  bytes: number;
  p50Ms: number;
  p99Ms: number;
}

const random = seeded(process.pid);
const END_OF_HEAD = '\r\n\r\n';

async function load({ port, connections, milliseconds, between, questions }: Load): Promise<Loaded> {
  const first = requestFor({ body: questionAfter(null) });
  const asked = questions?.map(requestFor);
  const next = (): Buffer =>
    asked?.[Math.floor(random() * asked.length)] ??
    (between === undefined
      ? first
      : requestFor({
          body: questionAfter(cursorAt(between.from + Math.floor(random() * (between.to - between.from)))),
        }));
  const times: number[] = [];
  let bytes = 0;
  const startedAt = performance.now();
  const until = startedAt + milliseconds;
  const sender = async (): Promise<void> => {
    const line = new Line(await opened(port));
    while (performance.now() < until) {
      const askedAt = performance.now();
      const received = await line.ask(next());
      times.push(performance.now() - askedAt);
      // Not `bytes += await`: that would add to what was there before the wait, and lose what the others added.
      bytes += received;
    }
    line.close();
  };
  await Promise.all(Array.from({ length: connections }, sender));
  const seconds = (performance.now() - startedAt) / 1000;
  times.sort((left, right) => left - right);
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? Number.NaN;
  return { answers: times.length, seconds, bytes, p50Ms: at(0.5), p99Ms: at(0.99) };
}

function requestFor({ body, token }: Question): Buffer {
  const bearer = token === undefined ? '' : `authorization: Bearer ${token}\r\n`;
  return Buffer.from(
    `POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\n${bearer}accept: application/json\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}

async function opened(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => resolve(socket)).once('error', reject);
  });
}

/** HTTP as it comes from servers that answer one question after the other: a client of Node would cost more than what is measured. */
class Line {
  private answered: { resolve(bytes: number): void; reject(reason: Error): void } | undefined;
  /** Of the whole answer; undefined before its head was read. */
  private length: number | undefined;
  private received = 0;

  constructor(private readonly socket: Socket) {
    socket.on('data', (part: Buffer) => this.read(part));
    socket.on('close', () => this.answered?.reject(new Error('The connection was closed before the answer.')));
    socket.on('error', (error) => this.answered?.reject(error));
  }

  async ask(request: Buffer): Promise<number> {
    [this.length, this.received] = [undefined, 0];
    return new Promise((resolve, reject) => {
      this.answered = { resolve, reject };
      this.socket.write(request);
    });
  }

  close(): void {
    this.answered = undefined;
    this.socket.destroy();
  }

  private read(part: Buffer): void {
    this.received += part.length;
    this.length ??= lengthOf(part);
    if (this.length === undefined) this.answered?.reject(new Error(part.toString('utf8')));
    else if (this.received >= this.length) this.answered?.resolve(this.received);
  }
}

/** Of an answer that succeeded and says its length, as all do that are measured here; undefined for any other. */
function lengthOf(part: Buffer): number | undefined {
  const end = part.indexOf(END_OF_HEAD);
  const head = part.toString('latin1', 0, end);
  const length = /content-length: (\d+)/i.exec(head)?.[1];
  if (end < 0 || length === undefined || !head.startsWith('HTTP/1.1 200')) return undefined;
  return end + END_OF_HEAD.length + Number(length);
}

process.on('message', (asked: Load) => {
  load(asked).then(
    (loaded) => process.send?.(loaded),
    (error: Error) => {
      process.stderr.write(`${error.message}\n`);
      process.exit(1);
    },
  );
});
