import { randomBytes } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Config } from '../config';
import type { Mail, Mailer } from './mail';
import { messageOf } from './message';

/** How long a mail server may stay silent. */
const SILENCE_MS = 30_000;

/** To the server of SMTP_URL; without it, into files. */
export function createMailer({ smtpUrl, mailFrom, dataDir }: Pick<Config, 'smtpUrl' | 'mailFrom' | 'dataDir'>): Mailer {
  return smtpUrl === undefined
    ? new OutboxMailer(join(dataDir, 'outbox'), mailFrom)
    : new SmtpMailer(smtpUrl, mailFrom);
}

export class SmtpMailer implements Mailer {
  private readonly transport;

  constructor(
    url: string,
    private readonly from: string,
  ) {
    this.transport = createTransport({
      url,
      connectionTimeout: SILENCE_MS,
      greetingTimeout: SILENCE_MS,
      socketTimeout: SILENCE_MS,
    });
  }

  async send(mail: Mail): Promise<void> {
    await this.transport.sendMail(messageOf(mail, this.from));
  }
}

/** One .eml file for each mail, named by its id: a repeated one takes its own place. Only this user may read them. */
export class OutboxMailer implements Mailer {
  private readonly transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

  constructor(
    private readonly folder: string,
    private readonly from: string,
  ) {}

  async send(mail: Mail): Promise<void> {
    const { message } = await this.transport.sendMail(messageOf(mail, this.from));
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const partial = join(this.folder, `.${randomBytes(8).toString('hex')}`);
    await writeFile(partial, message, { mode: 0o600 });
    await rename(partial, join(this.folder, `${mail.id}.eml`));
  }
}
