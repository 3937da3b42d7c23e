import { randomBytes } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Config } from '../config';
import type { Mail, Mailer } from './mail';
import { messageOf } from './message';

/** How long a mail server may take to answer. */
const TIMEOUT_MS = 30_000;
/** To the mail server, of one process. */
export const MAX_CONNECTIONS = 8;
/** How long a connection stays open for the next message. */
const IDLE_MS = 5000;

/** Makes the mailer for the server of SMTP_URL; without it, one that writes files. */
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
      pool: true,
      maxConnections: MAX_CONNECTIONS,
      idleTimeout: IDLE_MS,
      connectionTimeout: TIMEOUT_MS,
      greetingTimeout: TIMEOUT_MS,
      socketTimeout: TIMEOUT_MS,
    });
  }

  async send(mail: Mail): Promise<void> {
    await this.transport.sendMail(messageOf(mail, this.from));
  }
}

/** Writes one .eml file for each message, named by its id, so that a repeated one replaces the first. Only the user of this process may read them. */
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
    try {
      await writeFile(partial, message, { mode: 0o600 });
      await rename(partial, join(this.folder, `${mail.id}.eml`));
    } catch (error) {
      // Each try of a full disk would leave another one.
      await rm(partial, { force: true });
      throw error;
    }
  }
}
