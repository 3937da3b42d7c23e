import type { Mail, Mailer } from '../../api/platform/mail/mail';

/** Keeps what was sent, oldest first. */
export class TestMailbox implements Mailer {
  readonly sent: Mail[] = [];
  /** While set, sending fails with this. */
  fault: Error | undefined;

  async send(mail: Mail): Promise<void> {
    if (this.fault) throw this.fault;
    this.sent.push(mail);
  }

  to(address: string): Mail[] {
    return this.sent.filter(({ to }) => to === address);
  }
}
