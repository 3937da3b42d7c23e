import type { DataSource, EntityManager } from 'typeorm';
import type { AccessTokensService, AuditService } from '../accounts';
import { SYSTEM } from '../accounts/permissions';
import type { Clock } from '../platform/clock';
import { inLots } from '../platform/database/lots';
import type { Jobs } from '../platform/jobs/jobs';
import { sendMail } from '../platform/mail/mail.jobs';
import type { ToldPlan, ToldPlansService } from '../plans';
import { ProfileRow, withdrawConsent } from '../profiles';
import type { ContactsService } from '../profiles';
import { dailyWords } from './coaching.emails';
import { CoachingRow } from './coaching.entity';
import { dueAfter, mailsWithoutSign, unpreparedAfter } from './coaching.queries';
import { MAILS_WITHOUT_SIGN, statusNow } from './coaching.rules';
import { mailsKey } from './coaching.service';
import type { MailTokensService } from './mail-tokens.service';
import type { MailPages } from './mail-pages.rules';
import { mailMoment, nextMailMoment, weekdayOf } from './weekdays.rules';

/** Four hours before a mail its day has begun, at three in the morning: two are ahead enough. */
const AHEAD_MS = 2 * 3_600_000;
/** People who are seen to at the same time, each with a connection or two. */
const LANES = 4;

interface Needs {
  audit: AuditService;
  contacts: ContactsService;
  tokens: AccessTokensService;
  plans: ToldPlansService;
  jobs: Jobs;
  links: MailTokensService;
  pages: MailPages;
}

/** Sends the plan of the day at seven in the morning, once a day at most. */
export class DailyMailsService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly needs: Needs,
  ) {}

  /** Makes the plans of the next two hours, so that at seven they are only to be told. One that is missing is made then. */
  async prepare(): Promise<void> {
    const from = this.clock.now();
    const span = { from, to: new Date(from.getTime() + AHEAD_MS) };
    const lots = inLots(async (after) => unpreparedAfter(this.database, span, after));
    await forEach(lots, async ({ id: profileId }) => {
      const profile = await this.profileOf(profileId);
      if (profile !== null) await this.needs.plans.today(profile);
      await this.database.manager.update(CoachingRow, { profileId }, { preparedFor: () => 'next_mail_at' });
    });
  }

  async send(): Promise<void> {
    const now = this.clock.now();
    const lots = inLots(async (after) => dueAfter(this.database, now, after));
    await forEach(lots, async ({ id: profileId }) => {
      const profile = await this.profileOf(profileId);
      // Outside of the transaction: making a plan asks for connections of its own.
      const plan = profile === null ? null : await this.needs.plans.today(profile);
      if (profile !== null && plan !== null) await this.sendTo(profile, plan, now);
    });
  }

  /** The mail, the note of it and the next moment are written together: a worker that dies leaves the mail due, or sent. */
  private async sendTo(profile: ProfileRow, plan: ToldPlan, now: Date): Promise<void> {
    const { id: profileId, timeZone } = profile;
    await this.database.transaction(async (tx) => {
      const row = await tx.findOne(CoachingRow, { where: { profileId }, lock: { mode: 'pessimistic_write' } });
      // Another worker was faster, or the person stopped it.
      if (row?.nextMailAt === null || row === null || row.nextMailAt > now) return;
      const to = await this.needs.contacts.addressOf(tx, profileId);
      const status = statusNow(row, to === null ? null : this.needs.contacts.hashOf(to));
      if (to === null || status !== 'ACTIVE') return this.end(tx, row, 'UNCONFIRMED');
      const unseen = await this.unseen(tx, row);
      if (unseen >= MAILS_WITHOUT_SIGN) return this.end(tx, row, 'PAUSED');
      await tx.update(CoachingRow, { profileId }, { nextMailAt: nextMailMoment(row.days, timeZone, now) });
      const isDue = row.days.includes(weekdayOf(plan.date)) && mailMoment(timeZone, plan.date) <= now;
      // A day on which nothing is left to do is a day without a mail.
      if (!isDue || plan.actions.length === 0 || !(await isFirst(tx, profileId, { date: plan.date, now }))) return;
      await this.mail(tx, { to, profile, plan, days: row.days, isLast: unseen === MAILS_WITHOUT_SIGN - 1 });
    });
  }

  private async mail(tx: EntityManager, { to, profile, plan, days, isLast }: Written): Promise<void> {
    const { pages, jobs } = this.needs;
    const { id, locale } = profile;
    const token = this.needs.links.of(id);
    const links = {
      plan: pages.plan,
      stop: pages.stop(token, locale),
      goOn: pages.goOn(token, locale),
      action: (slug: string) => pages.action(slug, locale),
    };
    const words = dailyWords(locale, { plan, days, links, isLast });
    const mail = { to, ...words, unsubscribe: links.stop };
    // The id, of which the Message-ID is made, is that of the person and the day.
    await jobs.send(tx, sendMail, mail, { key: mailsKey(id), once: `${id} ${plan.date}` });
  }

  /** No mail comes any more, until the person asks, or says that they go on reading. */
  private async end(tx: EntityManager, { profileId }: CoachingRow, status: 'PAUSED' | 'UNCONFIRMED'): Promise<void> {
    const stoppedAt = status === 'PAUSED' ? this.clock.now() : null;
    await tx.update(CoachingRow, { profileId }, { status, stoppedAt, nextMailAt: null });
    if (status === 'UNCONFIRMED') {
      await withdrawConsent(tx, { profileId, subject: 'COACHING_MAILS', at: this.clock.now() });
      return;
    }
    await this.needs.audit.record(tx, {
      by: SYSTEM,
      action: 'profile.pause-coaching',
      objectId: profileId,
      summary: 'Plan du jour par e-mail arrêté, faute de signe',
    });
  }

  private async unseen(tx: EntityManager, { profileId, confirmedAt, continuedAt }: CoachingRow): Promise<number> {
    const since = continuedAt ?? confirmedAt ?? new Date(0);
    const usedOn = await this.needs.tokens.lastUse(tx, profileId);
    return mailsWithoutSign(tx, { profileId, since, usedOn }, MAILS_WITHOUT_SIGN);
  }

  private async profileOf(id: string): Promise<ProfileRow | null> {
    return this.database.manager.findOneBy(ProfileRow, { id });
  }
}

interface Written {
  to: string;
  profile: ProfileRow;
  plan: ToldPlan;
  days: CoachingRow['days'];
  isLast: boolean;
}

/** False where the mail of the day was sent already, such as before the person moved to another time zone. */
async function isFirst(
  tx: EntityManager,
  profileId: string,
  { date, now }: { date: string; now: Date },
): Promise<boolean> {
  const sql = `INSERT INTO coaching_mail (profile_id, date, sent_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING date`;
  return (await tx.query<unknown[]>(sql, [profileId, date, now])).length > 0;
}

/** Sees to some people at a time. Where it fails for one, the others are seen to all the same, and the job is tried again. */
async function forEach<Row>(lots: AsyncIterable<readonly Row[]>, work: (row: Row) => Promise<void>): Promise<void> {
  const failures: unknown[] = [];
  for await (const lot of lots) {
    const waiting = lot.values();
    const lane = async (): Promise<void> => {
      for (const row of waiting) await work(row).catch((error: unknown) => void failures.push(error));
    };
    await Promise.all(Array.from({ length: LANES }, lane));
  }
  if (failures.length > 0) throw failures[0];
}
