import type { DataSource, EntityManager } from 'typeorm';
import type { Clock } from '../../platform/clock';
import type { ContributionsSettings } from '../contributions-settings.rules';
import type { AddressLimitsService } from '../../guard';
import type { Jobs } from '../../platform/jobs/jobs';
import { sendMail } from '../../platform/mail/mail.jobs';
import { messageIdOf } from '../../platform/mail/message';
import { acceptedWords, faultWords, linkWords, messageWords, receiptWords } from './contribution.emails';
import type { MailContent } from './contribution.emails';
import type { ContributionLinks } from '../contribution-links.rules';
import { ContributionMailRow } from '../contribution-mail.entity';
import { ContributionMessageRow } from '../contribution-message.entity';
import { ContributionRow } from '../contribution.entity';
import { sendAcceptance, sendMessage, sendReceipt } from './correspondence.jobs';
import type { MailFault } from '../intake/email-submission.rules';
import { UNDO_MS } from '../triage/moderation.rules';

/** References beyond these help no reader. */
const MAX_REFERENCES = 20;

interface Notification {
  row: ContributionRow;
  /** What the mail is about: at most one mail is sent for each. */
  about: string;
  content: MailContent;
}

interface FaultyMail {
  messageId: string;
  /** Another for each mail, also where programs give several the same Message-ID. */
  identity: string;
}

/** The mails to contributors: queued in the transaction that they tell of, composed from what is true when they leave. */
export class CorrespondenceService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly needs: {
      jobs: Jobs;
      links: ContributionLinks;
      settings: ContributionsSettings;
      limits: AddressLimitsService;
    },
  ) {}

  /** Sends none to an address that got many today: it may be of somebody who gave nothing. */
  async queueReceipt(
    tx: EntityManager,
    { id, contributorEmail }: Pick<ContributionRow, 'id' | 'contributorEmail'>,
  ): Promise<void> {
    if (contributorEmail === null || !(await this.needs.limits.mayMail(tx, contributorEmail))) return;
    await this.needs.jobs.send(tx, sendReceipt, { contributionId: id }, { key: id });
  }

  /** Stores a message of the team and schedules its mail for `sentAt`; a message deleted before then is not sent. Returns its id. */
  async write(
    tx: EntityManager,
    { id, contributorEmail }: Pick<ContributionRow, 'id' | 'contributorEmail'>,
    { body, bodyEn = null, sentAt }: { body: string; bodyEn?: string | null; sentAt: Date },
  ): Promise<string> {
    const { id: messageId } = await tx.save(ContributionMessageRow, {
      contributionId: id,
      sentAt,
      fromStaff: true,
      body,
      bodyEn,
    });
    if (contributorEmail !== null)
      await this.needs.jobs.send(tx, sendMessage, { messageId }, { startAfter: sentAt, key: id });
    return messageId;
  }

  /** Schedules the mail for the moment when the decision can no longer be undone. `decidedAt`: what the decision is stored with. */
  async queueAcceptance(
    tx: EntityManager,
    { id, contributorEmail }: Pick<ContributionRow, 'id' | 'contributorEmail'>,
    decidedAt: Date,
  ): Promise<void> {
    if (contributorEmail === null) return;
    await this.needs.jobs.send(
      tx,
      sendAcceptance,
      { contributionId: id, decidedAt: decidedAt.toISOString() },
      { startAfter: new Date(decidedAt.getTime() + UNDO_MS), key: id },
    );
  }

  /** Tells the sender why their e-mail could not be kept, once for each e-mail. */
  async queueMailFault(
    tx: EntityManager,
    { to, mail, fault, replyTo }: { to: string; mail: FaultyMail; fault: MailFault; replyTo: string },
  ): Promise<void> {
    if (!(await this.needs.limits.mayMail(tx, to))) return;
    const toSend = {
      to,
      ...faultWords(fault, `${this.needs.settings.publicUrl}/contribuer`),
      replyTo,
      inReplyTo: mail.messageId,
      references: [mail.messageId],
    };
    await this.needs.jobs.send(tx, sendMail, toSend, { once: `refused ${mail.identity}` });
  }

  /**
   * Sends a link to whoever was named: nothing for an address that got many mails today, which the sender is not told. The address stands
   * in the job alone, which is deleted once the mail has left.
   */
  async queueLink(tx: EntityManager, { id, to, link }: { id: string; to: string; link: string }): Promise<void> {
    if (!(await this.needs.limits.mayMail(tx, to))) return;
    await this.needs.jobs.send(tx, sendMail, { to, ...linkWords(link) }, { key: id });
  }

  /** Cancels the mails that have not left and deletes the record of those that have. */
  async erase(tx: EntityManager, { id }: Pick<ContributionRow, 'id'>): Promise<void> {
    for (const topic of [sendReceipt, sendMessage, sendAcceptance, sendMail])
      await this.needs.jobs.forget(tx, topic, id);
    await tx.delete(ContributionMailRow, { contributionId: id });
  }

  async sendReceiptMail(id: string): Promise<void> {
    await this.sendOnce(id, (row) => ({
      about: 'receipt',
      content: receiptWords({ ...row, ...this.replyOptions(row), attachmentCount: row.attachments.length }),
    }));
  }

  async sendMessageMail(messageId: string): Promise<void> {
    const found = await this.database.manager.findOneBy(ContributionMessageRow, { id: messageId });
    if (found === null) return;
    await this.sendOnce(found.contributionId, async (row, tx) => {
      const message = await tx.findOneBy(ContributionMessageRow, { id: messageId });
      if (message === null) return undefined;
      if (message.sentAt > this.clock.now()) return this.postpone(tx, message);
      return { about: messageId, content: messageWords({ ...row, ...message, ...this.replyOptions(row) }) };
    });
  }

  /** The clocks of two machines differ: a job may come before its time, and its mail must leave all the same. */
  private async postpone(
    tx: EntityManager,
    { id, contributionId, sentAt }: ContributionMessageRow,
  ): Promise<undefined> {
    await this.needs.jobs.send(tx, sendMessage, { messageId: id }, { startAfter: sentAt, key: contributionId });
  }

  async sendAcceptanceMail(id: string, decidedAt: string): Promise<void> {
    await this.sendOnce(id, (row) => {
      if (row.status !== 'ACCEPTED' || row.decidedAt?.toISOString() !== decidedAt) return undefined;
      return {
        about: `accepted ${decidedAt}`,
        content: acceptedWords({ ...row, ...this.replyOptions(row) }),
      };
    });
  }

  /** Reply options offered in an e-mail. */
  private replyOptions(row: ContributionRow): { trackingLink: string | null; takesAnswers: boolean } {
    return {
      trackingLink: this.needs.links.trackingLink(row),
      takesAnswers: this.needs.settings.inboundSmtpPort !== undefined,
    };
  }

  /** Locks the row, so that an undo, a withdrawal or an erasure comes before the mail or after it, never in between. */
  private async sendOnce(
    id: string,
    compose: (
      row: ContributionRow,
      tx: EntityManager,
    ) => Promise<Omit<Notification, 'row'> | undefined> | Omit<Notification, 'row'> | undefined,
  ): Promise<void> {
    await this.database.transaction(async (tx) => {
      const row = await tx.findOne(ContributionRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (row === null || row.contributorEmail === null) return;
      const notification = await compose(row, tx);
      if (notification !== undefined) await this.queueMail(tx, row.contributorEmail, { row, ...notification });
    });
  }

  private async queueMail(tx: EntityManager, to: string, { row, about, content }: Notification): Promise<void> {
    const thread = await tx.find(ContributionMailRow, {
      where: { contributionId: row.id },
      order: { position: 'ASC' },
    });
    if (thread.some((mail) => mail.about === about)) return;
    const references = thread.map(({ messageId }) => messageId).slice(-MAX_REFERENCES);
    const last = references.at(-1);
    const replies = this.replyOptions(row).takesAnswers ? { replyTo: this.needs.links.replyAddress(row.id) } : {};
    const toSend = { to, ...content, ...replies, ...(last === undefined ? {} : { inReplyTo: last, references }) };
    const jobId = await this.needs.jobs.send(tx, sendMail, toSend, { key: row.id });
    await tx.insert(ContributionMailRow, {
      contributionId: row.id,
      about,
      messageId: messageIdOf(jobId, this.needs.settings.mailFrom),
    });
  }
}
