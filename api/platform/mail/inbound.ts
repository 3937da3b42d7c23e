import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { SMTPServerDataStream } from 'smtp-server';
import type { Logger } from '../log';

/** 1 MB: announced, and refused beyond. */
const LARGEST = 1_048_576;
const SILENCE_MS = 60_000;
/** Whoever is connected when the process stops may take so long to end. */
const PATIENCE_MS = 2000;

export interface Delivery {
  /** Of the envelope; empty for a bounce. */
  from: string;
  to: readonly string[];
  raw: Buffer;
}

/** An SMTP answer: 2xx takes the mail over, 4xx asks for another try later, 5xx refuses it for good. */
export interface Verdict {
  code: number;
  text: string;
}

/** Where mail goes that comes in. */
export interface Postbox {
  takes(address: string): boolean;
  /** Resolves once what it takes over is stored for good. When it throws, the sender tries again later. */
  deliver(delivery: Delivery): Promise<Verdict>;
}

/** Takes mail in from the mail server of our domain, in clear text: it belongs on a private network or behind a relay. */
export class InboundMail {
  private readonly server: SMTPServer;

  constructor(
    private readonly postbox: Postbox,
    private readonly log: Logger,
  ) {
    this.server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      size: LARGEST,
      rejectOversized: true,
      maxClients: 50,
      maxRecipients: 10,
      maxAllowedUnauthenticatedCommands: 100,
      socketTimeout: SILENCE_MS,
      closeTimeout: PATIENCE_MS,
      onRcptTo: ({ address }, _session, done) =>
        done(postbox.takes(address) ? null : answer({ code: 550, text: 'No such mailbox here' })),
      onData: (stream, { envelope }, done) => {
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
        const to = envelope.rcptTo.map(({ address }) => address);
        void this.take(stream, { from, to }).then(({ code, text }) =>
          code < 300 ? done(null, text) : done(answer({ code, text })),
        );
      },
    });
    // A connection that breaks is its sender's to mend.
    this.server.on('error', (error) => log.warn({ reason: error.message }, 'a mail connection failed'));
  }

  /** Gives the port, which is another one where 0 was asked for. Throws where it is taken. */
  async listen(port: number, host: string): Promise<number> {
    await new Promise<void>((resolve, reject) => {
      this.server.server.once('error', reject);
      this.server.listen(port, host, resolve);
    });
    return (this.server.server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    if (!this.server.server.listening) return;
    await new Promise<void>((resolve) => this.server.close(resolve));
  }

  private async take(stream: SMTPServerDataStream, envelope: Omit<Delivery, 'raw'>): Promise<Verdict> {
    try {
      const raw = await readUpTo(LARGEST, stream);
      return raw === undefined
        ? { code: 552, text: 'Message larger than 1 MB' }
        : await this.postbox.deliver({ ...envelope, raw });
    } catch (error) {
      this.log.error({ err: error }, 'a mail could not be taken in');
      return { code: 451, text: 'Not stored: please try again later' };
    }
  }
}

/** Reads to the end in any case: the answer comes only then. Undefined beyond the limit. */
async function readUpTo(limit: number, stream: SMTPServerDataStream): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= limit) chunks.push(chunk);
  }
  return length > limit ? undefined : Buffer.concat(chunks);
}

function answer({ code, text }: Verdict): Error {
  return Object.assign(new Error(text), { responseCode: code });
}
