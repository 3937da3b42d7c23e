import { In } from 'typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { AccessTokensService, AuditService } from '../accounts';
import { SYSTEM } from '../accounts/permissions';
import type { Clock } from '../platform/clock';
import { eachLot, inLots } from '../platform/database/lots';
import type { Jobs, SendOptions } from '../platform/jobs/jobs';
import type { MailToSend } from '../platform/mail/mail';
import { sendMail } from '../platform/mail/mail.jobs';
import type { ToldPlan, ToldPlansService } from '../plans';
import { ProfileRow, withdrawConsent } from '../profiles';
import type { ContactsService } from '../profiles';
import { dailyWords } from './coaching.emails';
import { dueAfter, lastMails, lockedDue, unpreparedAfter } from './coaching.queries';
import type { DueRow } from './coaching.queries';
import { MAILS_WITHOUT_SIGN, statusNow, unseenAmong } from './coaching.rules';
import { mailsKey } from './coaching.service';
import { endMails, markPrepared, moveOn, noteMails } from './daily-mails.writes';
import type { MailTokensService } from './mail-tokens.service';
import type { MailPages } from './mail-pages.rules';
import { mailMoment, nextMailMoment, weekdayOf } from './weekdays.rules';

/** Four hours before a mail its day has begun, at three in the morning: two are ahead enough. */
const AHEAD_MS = 2 * 3_600_000;
/** Lots of people that are seen to at the same time, each with a connection or two. */
const LANES = 2;

interface Needs {
  audit: AuditService;
  contacts: ContactsService;
  tokens: AccessTokensService;
  plans: ToldPlansService;
  jobs: Jobs;
  links: MailTokensService;
  pages: MailPages;
}

interface Due {
  row: DueRow;
  profile: ProfileRow;
  plan: ToldPlan;
}

/** What becomes of a mail that is due. */
interface Outcome extends Due {
  to: string | undefined;
  /** Mails since the last sign of the person. */
  unseen: number;
  end: 'PAUSED' | 'UNCONFIRMED' | undefined;
}

interface Mailed extends Outcome {
  /** The titles of what they did in the last week, where the mail looks back. */
  done: readonly string[];
}

/** Sends the plan of the day at seven in the morning, once a day at most: to many people at a time. */
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
    await eachLot(lots, LANES, async (lot) => {
      const ids = lot.map(({ id }) => id);
      await this.needs.plans.makeAhead(ids);
      await markPrepared(this.database.manager, ids);
    });
  }

  async send(): Promise<void> {
    const now = this.clock.now();
    const lots = inLots(async (after) => dueAfter(this.database, now, after));
    await eachLot(lots, LANES, async (lot) => this.sendTo(lot, now));
  }

  /** The mails, the notes of them and the next moments are written together: a worker that dies leaves each mail due, or sent. */
  private async sendTo(lot: readonly { id: string }[], now: Date): Promise<void> {
    const ids = lot.map(({ id }) => id);
    const profiles = await this.database.manager.findBy(ProfileRow, { id: In(ids) });
    // Outside of the transaction: making a plan asks for connections of its own.
    const plans = await this.needs.plans.today(profiles);
    const told = new Map(profiles.map((profile) => [profile.id, { profile, plan: plans.get(profile.id) }]));
    await this.database.transaction(async (tx) => {
      const due = (await lockedDue(tx, ids, now)).flatMap((row) => {
        const { profile, plan } = told.get(row.profileId) ?? {};
        return profile === undefined || plan === undefined ? [] : [{ row, profile, plan }];
      });
      if (due.length > 0) await this.settle(tx, await this.outcomesOf(tx, due), now);
    });
  }

  private async outcomesOf(tx: EntityManager, due: readonly Due[]): Promise<Outcome[]> {
    const { contacts, tokens } = this.needs;
    const ids = due.map(({ row }) => row.profileId);
    const addresses = await contacts.addresses(tx, ids);
    const uses = await tokens.lastUses(tx, ids);
    const sent = await lastMails(
      tx,
      due.map(({ row }) => row),
      MAILS_WITHOUT_SIGN,
    );
    return due.map((one) => {
      const { profileId } = one.row;
      const to = addresses.get(profileId);
      const unseen = unseenAmong(sent.get(profileId) ?? [], uses.get(profileId));
      const isActive = to !== undefined && statusNow(one.row, contacts.hashOf(to)) === 'ACTIVE';
      const end = isActive ? (unseen >= MAILS_WITHOUT_SIGN ? 'PAUSED' : undefined) : 'UNCONFIRMED';
      return { ...one, to, unseen, end };
    });
  }

  private async settle(tx: EntityManager, outcomes: readonly Outcome[], now: Date): Promise<void> {
    const ended = (end: Outcome['end']): string[] =>
      outcomes.filter((one) => one.end === end).map(({ row }) => row.profileId);
    await this.unconfirm(tx, ended('UNCONFIRMED'), now);
    await this.pause(tx, ended('PAUSED'), now);
    const active = outcomes.filter(({ end }) => end === undefined);
    await moveOn(
      tx,
      active.map(({ row: { profileId, days }, profile: { timeZone } }) => ({
        profileId,
        nextMailAt: nextMailMoment(days, timeZone, now),
      })),
    );
    const done = await this.doneBefore(tx, active);
    const today = active
      .map((one) => ({ ...one, done: done.get(one.row.profileId) ?? [] }))
      .filter((one) => isForToday(one, now));
    const noted = await noteMails(
      tx,
      today.map(({ row: { profileId }, plan: { date } }) => ({ profileId, date })),
      now,
    );
    const mails = today.flatMap((one) => (noted.has(one.row.profileId) ? this.mailFor(one) : []));
    await this.needs.jobs.sendAll(tx, sendMail, mails);
  }

  /** The first mail of a week also looks back at the last one. */
  private async doneBefore(tx: EntityManager, active: readonly Outcome[]): Promise<Map<string, string[]>> {
    const first = active.filter(({ row: { days }, plan: { date } }) => days[0] === weekdayOf(date));
    return this.needs.plans.doneLately(
      tx,
      first.map(({ profile }) => profile),
    );
  }

  private mailFor({ to, profile, plan, row: { days }, unseen, done }: Mailed): (SendOptions & { data: MailToSend })[] {
    if (to === undefined) return [];
    const { pages } = this.needs;
    const { id, locale } = profile;
    const token = this.needs.links.of(id);
    const links = {
      plan: pages.plan,
      stop: pages.stop(token, locale),
      goOn: pages.goOn(token, locale),
      action: (slug: string) => pages.action(slug, locale),
    };
    const words = dailyWords(locale, { plan, done, days, links, isLast: unseen === MAILS_WITHOUT_SIGN - 1 });
    // The id, of which the Message-ID is made, is that of the person and the day.
    return [{ data: { to, ...words, unsubscribe: links.stop }, key: mailsKey(id), once: `${id} ${plan.date}` }];
  }

  /** The address that was confirmed is not theirs any more: what they agreed to ends with it. */
  private async unconfirm(tx: EntityManager, profileIds: readonly string[], at: Date): Promise<void> {
    await endMails(tx, profileIds, { status: 'UNCONFIRMED', stoppedAt: null });
    for (const profileId of profileIds) await withdrawConsent(tx, { profileId, subject: 'COACHING_MAILS', at });
  }

  /** No mail comes any more, until the person asks, or says that they go on reading. */
  private async pause(tx: EntityManager, profileIds: readonly string[], now: Date): Promise<void> {
    await endMails(tx, profileIds, { status: 'PAUSED', stoppedAt: now });
    for (const objectId of profileIds)
      await this.needs.audit.record(tx, {
        by: SYSTEM,
        action: 'profile.pause-coaching',
        objectId,
        summary: 'Plan du jour par e-mail arrêté, faute de signe',
      });
  }
}

/** A day on which nothing is left to do is a day without a mail, unless the mail looks back at a week. */
function isForToday({ row, profile, plan, done }: Mailed, now: Date): boolean {
  const isDue = row.days.includes(weekdayOf(plan.date)) && mailMoment(profile.timeZone, plan.date) <= now;
  return isDue && plan.actions.length + done.length > 0;
}
