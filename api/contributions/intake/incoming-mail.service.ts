import { createHash } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import type { Clock } from '../../platform/clock';
import type { ContributionsSettings } from '../contributions-settings.rules';
import { emailFault } from '../../platform/checks';
import { namedUuid } from '../../platform/ids';
import type { Logger } from '../../platform/log';
import type { Delivery, InboundMailHandler, SmtpReply } from '../../platform/mail/inbound';
import { isUnread } from '../../platform/mail/reading/author';
import { isDaemon } from '../../platform/mail/reading/automatic';
import { readMail } from '../../platform/mail/reading/incoming';
import type { IncomingMail } from '../../platform/mail/reading/incoming';
import { TextTooLong } from '../../platform/mail/reading/parts';
import { DAY_MS } from '../../platform/time';
import { Throttle } from '../../guard';
import type { ContributionLinks, MailRecipient } from '../contribution-links.rules';
import { ContributionMailRow } from '../contribution-mail.entity';
import { ContributionRow } from '../contribution.entity';
import type { CorrespondenceService } from '../follow-up/correspondence.service';
import type { FollowUpService } from '../follow-up/follow-up.service';
import { FOLLOW_UP_MS } from './intake.rules';
import type { MailIntakeService } from './mail-intake.service';
import { replyIn, parseSubmission } from './email-submission.rules';

/** Of one address; what comes beyond may come again later. */
const MAILS_A_DAY = 10;

const TAKEN: SmtpReply = { code: 250, text: 'Thank you' };
const IGNORED: SmtpReply = { code: 250, text: 'Thank you: not kept, since no person wrote it' };
const NO_SENDER: SmtpReply = { code: 550, text: 'The From address cannot be answered' };
const TEXT_TOO_LONG: SmtpReply = { code: 552, text: 'The text of this message is larger than 1 MB' };
const NOT_READABLE: SmtpReply = { code: 554, text: 'This message cannot be taken apart' };
const TOO_MANY: SmtpReply = { code: 450, text: 'Many messages from this address today: please try again tomorrow' };
const GONE: SmtpReply = {
  code: 550,
  text: 'This conversation has ended: please write to the address for new contributions',
};

type Written = IncomingMail & { from: NonNullable<IncomingMail['from']> };

/** What people send by e-mail: something new to the address for contributions, answers to the signed address of one. */
export class IncomingMailService implements InboundMailHandler {
  private readonly throttle: Throttle;
  /** Since the process started, by reason: the log tells them. */
  private readonly ignoredCounts = new Map<string, number>();

  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly needs: {
      links: ContributionLinks;
      intake: MailIntakeService;
      followUp: FollowUpService;
      correspondence: CorrespondenceService;
      settings: ContributionsSettings;
      log: Logger;
    },
  ) {
    this.throttle = new Throttle(clock, { tries: MAILS_A_DAY, windowMs: DAY_MS });
  }

  accepts(address: string): boolean {
    return this.needs.links.recipient(address) !== undefined;
  }

  async deliver({ from, to, raw }: Delivery): Promise<SmtpReply> {
    const mail = await readMail(raw).catch((error: unknown) =>
      error instanceof TextTooLong ? TEXT_TOO_LONG : NOT_READABLE,
    );
    if ('code' in mail) return mail;
    const automatic = from === '' || isDaemon(from) ? 'bounce' : mail.automatic;
    if (automatic !== undefined || this.isOurs(from) || this.isOurs(mail.from?.address ?? ''))
      return this.ignored(automatic ?? 'loop');
    const { from: author } = mail;
    if (author === null || isUnread(author.address) || emailFault('from', author.address) !== undefined)
      return NO_SENDER;
    const sender = author.address.toLowerCase();
    if (this.throttle.isOver(sender)) return TOO_MANY;
    const reply = await this.keep({ ...mail, from: author }, this.recipients(to));
    this.throttle.add(sender);
    return reply;
  }

  /** An answer to our own mail would be answered without end. */
  private isOurs(address: string): boolean {
    return address.toLowerCase() === this.needs.settings.mailFrom.toLowerCase() || this.accepts(address);
  }

  private ignored(reason: string): SmtpReply {
    const count = (this.ignoredCounts.get(reason) ?? 0) + 1;
    this.ignoredCounts.set(reason, count);
    this.needs.log.info({ reason, count }, 'a mail was ignored');
    return IGNORED;
  }

  /** Answers before anything new: a copy to the address for contributions is none. */
  private recipients(to: readonly string[]): MailRecipient[] {
    const found = to
      .map((address) => this.needs.links.recipient(address))
      .filter((recipient) => recipient !== undefined);
    const replies = found.filter(({ kind }) => kind === 'REPLY');
    return replies.length > 0 ? replies : found.slice(0, 1);
  }

  /** All in one transaction: what is acknowledged is stored. */
  private async keep(mail: Written, recipients: readonly MailRecipient[]): Promise<SmtpReply> {
    return this.database.transaction(async (tx) => {
      const replies: SmtpReply[] = [];
      for (const recipient of recipients)
        replies.push(
          recipient.kind === 'NEW'
            ? await this.keepNew(tx, mail)
            : await this.keepAnswer(tx, mail, recipient.contributionId),
        );
      return replies.find(({ code }) => code >= 300) ?? replies[0] ?? GONE;
    });
  }

  private async keepNew(tx: EntityManager, mail: Written): Promise<SmtpReply> {
    const submission = parseSubmission(mail, { answersUs: this.answersUs(mail) });
    const { address: to, name } = mail.from;
    if (typeof submission === 'string') {
      await this.needs.correspondence.queueMailFault(tx, {
        to,
        mail: { messageId: mail.messageId, identity: identityOf(mail) },
        fault: submission,
        replyTo: this.needs.settings.contributionsAddress,
      });
      return TAKEN;
    }
    // The same mail always has the same id: one that comes twice is found here.
    const id = namedUuid(`mail ${identityOf(mail)}`);
    const contributorName = name !== null && name.length <= 120 ? name : null;
    if (await this.needs.intake.receive(tx, { id, ...submission, contributorName, contributorEmail: to }))
      await this.noteMail(tx, id, mail);
    return TAKEN;
  }

  private async keepAnswer(tx: EntityManager, mail: Written, contributionId: string): Promise<SmtpReply> {
    const row = await tx.findOne(ContributionRow, {
      where: { id: contributionId },
      lock: { mode: 'pessimistic_write' },
    });
    const hasEnded =
      row === null ||
      row.contributorEmail === null ||
      row.lastEventAt.getTime() + FOLLOW_UP_MS <= this.clock.now().getTime();
    if (hasEnded) return GONE;
    const answer = replyIn(mail);
    if (typeof answer === 'string') {
      await this.needs.correspondence.queueMailFault(tx, {
        to: mail.from.address,
        mail: { messageId: mail.messageId, identity: identityOf(mail) },
        fault: answer,
        replyTo: this.needs.links.replyAddress(row.id),
      });
      return TAKEN;
    }
    if (await tx.existsBy(ContributionMailRow, { contributionId, about: identityOf(mail) })) return TAKEN;
    await this.noteMail(tx, contributionId, mail);
    await this.needs.followUp.receive(tx, row, { body: answer.body, attachments: mail.attachments });
    return TAKEN;
  }

  private answersUs({ answers }: Written): boolean {
    const ours = `@${this.needs.settings.mailFrom.split('@')[1] ?? ''}>`;
    return answers.some((id) => id.endsWith(ours));
  }

  private async noteMail(tx: EntityManager, contributionId: string, mail: Written): Promise<void> {
    await tx.insert(ContributionMailRow, { contributionId, about: identityOf(mail), messageId: mail.messageId });
  }
}

/** The same for a mail that comes twice, and another for other words: some programs give the same Message-ID to several mails. */
function identityOf({ messageId, from, subject, text }: Written): string {
  const words = JSON.stringify([from.address.toLowerCase(), subject, text]);
  return `${messageId} ${createHash('sha256').update(words).digest('base64url')}`;
}
