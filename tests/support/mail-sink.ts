import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail server that keeps of each message its recipient and its Message-ID, in the order in which it took them. */
export class MailSink {
  readonly taken: { to: string; messageId: string }[] = [];
  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    onData: (stream, { envelope }, done) => {
      let text = '';
      stream.on('data', (part: Buffer) => (text += part.toString('latin1')));
      stream.on('end', () => {
        const [, messageId = ''] = /^Message-ID: (\S+)/im.exec(text) ?? [];
        for (const { address } of envelope.rcptTo) this.taken.push({ to: address, messageId });
        this.onTaken?.(this.taken.length);
        done();
      });
    },
  });

  constructor(private readonly onTaken?: (count: number) => void) {
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

  /** By recipient, the Message-ID of each of their messages. */
  byRecipient(): Map<string, string[]> {
    const groups = Map.groupBy(this.taken, ({ to }) => to);
    return new Map([...groups].map(([to, messages]) => [to, messages.map(({ messageId }) => messageId)]));
  }
}
