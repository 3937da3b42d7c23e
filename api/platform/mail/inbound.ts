import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { SMTPServerDataStream } from 'smtp-server';
import type { Logger } from '../log';

/** 1 MB: the size that the server announces; it refuses larger messages. */
const MAX_SIZE = 1_048_576;
const SOCKET_TIMEOUT_MS = 60_000;
/** How long open connections may take to finish when the process stops. */
const SHUTDOWN_TIMEOUT_MS = 2000;

export interface Delivery {
  /** The sender of the envelope; empty for a bounce. */
  from: string;
  to: readonly string[];
  raw: Buffer;
}

/** An SMTP reply: 2xx accepts the message, 4xx asks the sender to try again later, 5xx refuses it for good. */
export interface SmtpReply {
  code: number;
  text: string;
}

/** Receives the messages that come in. */
export interface InboundMailHandler {
  accepts(address: string): boolean;
  /** Resolves once an accepted message is stored. When it throws, the sender is asked to try again later. */
  deliver(delivery: Delivery): Promise<SmtpReply>;
}

/** An SMTP server for the messages that the mail server of our domain passes on, in clear text: it belongs on a private network or behind a relay. */
export class InboundMail {
  private readonly server: SMTPServer;

  constructor(
    private readonly handler: InboundMailHandler,
    private readonly log: Logger,
  ) {
    this.server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      size: MAX_SIZE,
      rejectOversized: true,
      maxClients: 50,
      maxRecipients: 10,
      maxAllowedUnauthenticatedCommands: 100,
      socketTimeout: SOCKET_TIMEOUT_MS,
      closeTimeout: SHUTDOWN_TIMEOUT_MS,
      onRcptTo: ({ address }, _session, done) =>
        done(handler.accepts(address) ? null : smtpError({ code: 550, text: 'No such mailbox here' })),
      onData: (stream, { envelope }, done) => {
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
        const to = envelope.rcptTo.map(({ address }) => address);
        void this.receive(stream, { from, to }).then(({ code, text }) =>
          code < 300 ? done(null, text) : done(smtpError({ code, text })),
        );
      },
    });
    // After a broken connection the sender tries again. A port that cannot be listened on is told by the one who listens.
    this.server.on('error', (error) => {
      if (this.server.server.listening) log.warn({ err: error }, 'a mail connection failed');
    });
  }

  /** Returns the port, which differs from the given one when that is 0. Throws when the port is in use. */
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

  private async receive(stream: SMTPServerDataStream, envelope: Omit<Delivery, 'raw'>): Promise<SmtpReply> {
    try {
      const raw = await readUpTo(MAX_SIZE, stream);
      return raw === undefined
        ? { code: 552, text: 'Message larger than 1 MB' }
        : await this.handler.deliver({ ...envelope, raw });
    } catch (error) {
      this.log.error({ err: error }, 'a mail could not be taken in');
      return { code: 451, text: 'Not stored: please try again later' };
    }
  }
}

/** Reads the stream to its end, because the sender waits for the reply until then. Returns undefined beyond the limit. */
async function readUpTo(limit: number, stream: SMTPServerDataStream): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= limit) chunks.push(chunk);
  }
  return length > limit ? undefined : Buffer.concat(chunks);
}

function smtpError({ code, text }: SmtpReply): Error {
  return Object.assign(new Error(text), { responseCode: code });
}
