import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { SMTPServerDataStream } from 'smtp-server';
import type { Logger } from '../log';
import { ConnectionLimits, LIMITS } from './connection-limits';
import type { Limits } from './connection-limits';

/** 25 MB, as mail programs send at most: the size that the server announces; it refuses larger messages. */
const MAX_SIZE = 26_214_400;
/** Of all messages that are being received, in memory. */
const MAX_HELD = 3 * MAX_SIZE;
const SOCKET_TIMEOUT_MS = 30_000;
/** How long open connections may take to finish when the process stops. */
const SHUTDOWN_TIMEOUT_MS = 2000;

const TOO_LARGE: SmtpReply = { code: 552, text: 'Message larger than 25 MB' };
const TOO_BUSY: SmtpReply = { code: 452, text: 'Many messages at once: please try again later' };
const TOO_MANY_CONNECTIONS: SmtpReply = { code: 421, text: 'Too many connections from this address' };

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
  private readonly connections: ConnectionLimits;
  /** Bytes of the messages that are being received. */
  private held = 0;

  constructor(
    private readonly handler: InboundMailHandler,
    private readonly log: Logger,
    limits: Limits = LIMITS,
  ) {
    this.connections = new ConnectionLimits(limits);
    this.server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      size: MAX_SIZE,
      rejectOversized: true,
      // Above the limit that closes connections which bring nothing, to leave it the time.
      maxClients: 2 * limits.connections,
      maxRecipients: 10,
      socketTimeout: SOCKET_TIMEOUT_MS,
      closeTimeout: SHUTDOWN_TIMEOUT_MS,
      onConnect: (session, done) => done(this.connections.admits(session) ? null : smtpError(TOO_MANY_CONNECTIONS)),
      onRcptTo: ({ address }, _session, done) =>
        done(handler.accepts(address) ? null : smtpError({ code: 550, text: 'No such mailbox here' })),
      onData: (stream, session, done) => {
        const { envelope } = session;
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
        const to = envelope.rcptTo.map(({ address }) => address);
        this.connections.receiving(session, true);
        void this.receive(stream, { from, to }).then(({ code, text }) => {
          this.connections.receiving(session, false);
          if (code < 300) done(null, text);
          else done(smtpError({ code, text }));
        });
      },
    });
    this.connections.watch(this.server.server);
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
    const chunks: Buffer[] = [];
    try {
      const refusal = await this.read(stream, chunks);
      return refusal ?? (await this.handler.deliver({ ...envelope, raw: Buffer.concat(chunks) }));
    } catch (error) {
      this.log.error({ err: error }, 'a mail could not be taken in');
      return { code: 451, text: 'Not stored: please try again later' };
    } finally {
      this.held -= lengthOf(chunks);
    }
  }

  /** Reads the stream to its end, because the sender waits for the reply until then. What goes beyond a limit is not kept. */
  private async read(stream: SMTPServerDataStream, chunks: Buffer[]): Promise<SmtpReply | undefined> {
    let refusal: SmtpReply | undefined;
    let length = 0;
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > MAX_SIZE) refusal = TOO_LARGE;
      else if (this.held + chunk.length > MAX_HELD) refusal ??= TOO_BUSY;
      if (refusal !== undefined) continue;
      chunks.push(chunk);
      this.held += chunk.length;
    }
    return refusal;
  }
}

function lengthOf(chunks: readonly Buffer[]): number {
  return chunks.reduce((sum, { length }) => sum + length, 0);
}

function smtpError({ code, text }: SmtpReply): Error {
  return Object.assign(new Error(text), { responseCode: code });
}
