import { connect } from 'node:net';
import type { Socket } from 'node:net';

/** What is posted, and by whom. */
export interface Question {
  body: string;
  token?: string;
}

const END_OF_HEAD = '\r\n\r\n';

/** HTTP as it comes from servers that answer one question after the other: a client of Node would cost more than what is measured. */
export class Line {
  private answered: { resolve(bytes: number): void; reject(reason: Error): void } | undefined;
  /** Of the whole answer; undefined before its head was read. */
  private length: number | undefined;
  private received = 0;
  /** Kept only where somebody wants to read the answer. */
  private parts: Buffer[] | undefined;

  private constructor(private readonly socket: Socket) {
    socket.on('data', (part: Buffer) => this.read(part));
    socket.on('close', () => this.answered?.reject(new Error('The connection was closed before the answer.')));
    socket.on('error', (error) => this.answered?.reject(error));
  }

  static async open(port: number): Promise<Line> {
    return new Promise((resolve, reject) => {
      const socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => resolve(new Line(socket))).once(
        'error',
        reject,
      );
    });
  }

  /** The bytes of the answer, with its head. */
  async ask(request: Buffer): Promise<number> {
    [this.length, this.received] = [undefined, 0];
    return new Promise((resolve, reject) => {
      this.answered = { resolve, reject };
      this.socket.write(request);
    });
  }

  /** The answer itself, with its head. */
  async answerTo(request: Buffer): Promise<string> {
    this.parts = [];
    await this.ask(request);
    return Buffer.concat(this.parts).toString('utf8');
  }

  close(): void {
    this.answered = undefined;
    this.socket.destroy();
  }

  private read(part: Buffer): void {
    this.parts?.push(part);
    this.received += part.length;
    this.length ??= lengthOf(part);
    if (this.length === undefined) this.answered?.reject(new Error(part.toString('utf8')));
    else if (this.received >= this.length) this.answered?.resolve(this.received);
  }
}

export function requestFor({ body, token }: Question): Buffer {
  const bearer = token === undefined ? '' : `authorization: Bearer ${token}\r\n`;
  return Buffer.from(
    `POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\n${bearer}accept: application/json\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}

/** Of an answer that succeeded and says its length, as all do that are measured here; undefined for any other. */
function lengthOf(part: Buffer): number | undefined {
  const end = part.indexOf(END_OF_HEAD);
  const head = part.toString('latin1', 0, end);
  const length = /content-length: (\d+)/i.exec(head)?.[1];
  if (end < 0 || length === undefined || !head.startsWith('HTTP/1.1 200')) return undefined;
  return end + END_OF_HEAD.length + Number(length);
}
