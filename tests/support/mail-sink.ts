import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail server that keeps of each message its recipient and its Message-ID. */
export class MailSink {
  /** How many messages it took. */
  taken = 0;
  /** By recipient, the Message-ID of each of their messages. */
  readonly sent = new Map<string, string[]>();
  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    onData: (stream, { envelope }, done) => {
      let text = '';
      stream.on('data', (part: Buffer) => (text += part.toString('latin1')));
      stream.on('end', () => {
        const [, messageId = ''] = /^Message-ID: (\S+)/im.exec(text) ?? [];
        this.taken += 1;
        for (const { address } of envelope.rcptTo)
          this.sent.set(address, [...(this.sent.get(address) ?? []), messageId]);
        done();
      });
    },
  });

  constructor() {
    // A sender that is killed leaves its connections broken.
    this.server.on('error', () => undefined);
  }

  /** Gives its address. */
  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => this.server.close(resolve));
  }
}
