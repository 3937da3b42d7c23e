import type { DataSource, EntityManager } from 'typeorm';
import { demand, demandJobSeeker, profileNamedBy, refuseUnknownToken } from '../accounts';
import type { Actor, AuditService } from '../accounts';
import { ANONYMOUS } from '../accounts/permissions';
import type { Viewer } from '../accounts/permissions';
import type { AddressLimitsService } from '../guard';
import { dayIn } from '../platform/clock';
import type { Clock } from '../platform/clock';
import type { Jobs } from '../platform/jobs/jobs';
import { sendMail } from '../platform/mail/mail.jobs';
import { tokenHash } from '../platform/tokens';
import { refuse, refuseAny } from '../platform/user-errors';
import { ProfileRow, keepConsent, lockedProfile, withdrawConsent } from '../profiles';
import type { ContactsService } from '../profiles';
import { CoachingRow } from './coaching.entity';
import {
  addressMissing,
  confirmationExpired,
  confirmationUnknown,
  daysMissing,
  mailsLinkUnknown,
} from './coaching.errors';
import type { Coaching } from './coaching.graphql';
import { askForOwnMails, confirmMails, stopMails } from './coaching.policy';
import { statusNow } from './coaching.rules';
import type { MailTokensService } from './mail-tokens.service';
import { sendConfirmation } from './coaching.topics';
import { inOrder, nextMailMoment } from './weekdays.rules';
import type { Weekday } from './weekdays.rules';

interface Needs {
  audit: AuditService;
  contacts: ContactsService;
  limits: AddressLimitsService;
  jobs: Jobs;
  links: MailTokensService;
}

/** Whether a person is mailed the plan of the day: they ask, whoever reads the address confirms, and either stops it. */
export class CoachingService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly needs: Needs,
  ) {}

  /** What is confirmed already is changed at once; anything else waits for a mailed link. Throws RATE_LIMITED. */
  async ask(viewer: Viewer, days: readonly Weekday[], address: string): Promise<Coaching> {
    const by = demandJobSeeker(viewer, askForOwnMails);
    refuseAny([days.length === 0 ? daysMissing : undefined]);
    return this.database.transaction(async (tx) => {
      const profile = await lockedProfile(tx, by);
      const email = await this.needs.contacts.addressOf(tx, profile.id);
      if (email === null) return refuse(addressMissing);
      const before = await this.lockedRow(tx, profile.id);
      const status = before === null ? 'UNCONFIRMED' : statusNow(before, this.needs.contacts.hashOf(email));
      const asked = { profileId: profile.id, days: inOrder(days) };
      const row =
        before === null || status === 'UNCONFIRMED' || status === 'STOPPED'
          ? await this.askAnew(tx, asked, { viewer, address })
          : await this.changeTo(tx, before, this.activeFor(profile, asked.days));
      await this.record(tx, by, { verb: 'ask', id: profile.id, summary: 'Plan du jour par e-mail demandé' });
      return row;
    });
  }

  /** By the secret of the mailed link, also where it served already: a button may be pressed twice. */
  async confirm(viewer: Viewer, token: string): Promise<Coaching> {
    demand(viewer, confirmMails);
    const secret = token.trim();
    const profileId = profileNamedBy(secret) ?? refuse(confirmationUnknown);
    return this.database.transaction(async (tx) => {
      const row = await this.lockedRow(tx, profileId);
      const profile = row === null ? null : await tx.findOneBy(ProfileRow, { id: profileId });
      if (row === null || profile === null || row.confirmationHash !== tokenHash(secret)) refuse(confirmationUnknown);
      const email = await this.needs.contacts.addressOf(tx, profileId);
      if (email === null || row.emailHash !== this.needs.contacts.hashOf(email)) refuse(confirmationUnknown);
      if (row.status === 'ACTIVE') return row;
      if (row.status !== 'UNCONFIRMED') refuse(confirmationUnknown);
      const now = this.clock.now();
      if (row.expiresAt === null || row.expiresAt <= now) refuse(confirmationExpired);
      const active = { ...this.activeFor(profile, row.days), confirmedAt: now };
      const confirmed = await this.changeTo(tx, row, active);
      await keepConsent(tx, { profileId, subject: 'COACHING_MAILS', locale: profile.locale, at: now });
      await this.record(tx, viewer, { verb: 'confirm', id: profileId, summary: 'Plan du jour par e-mail confirmé' });
      return confirmed;
    });
  }

  /** One's own, or by the secret that stands in each mail. It does the same where nothing came. */
  async stop(viewer: Viewer, token?: string | null): Promise<void> {
    demand(viewer, stopMails);
    const profileId = this.profileToStop(viewer, token);
    await this.database.transaction(async (tx) => {
      const row = await this.lockedRow(tx, profileId);
      await this.needs.jobs.forget(tx, sendMail, mailsKey(profileId));
      if (row === null || row.status === 'STOPPED') return;
      const stopped = {
        status: 'STOPPED',
        stoppedAt: this.clock.now(),
        nextMailAt: null,
        confirmationHash: null,
      } as const;
      await this.changeTo(tx, row, stopped);
      await withdrawConsent(tx, { profileId, subject: 'COACHING_MAILS', at: stopped.stoppedAt });
      await this.record(tx, viewer, { verb: 'stop', id: profileId, summary: 'Plan du jour par e-mail arrêté' });
    });
  }

  /** The reader of the mails says that they go on reading: mails that had stopped by themselves come again. */
  async goOn(token: string): Promise<void> {
    const profileId = this.needs.links.profileOf(token.trim()) ?? refuse(mailsLinkUnknown);
    await this.database.transaction(async (tx) => {
      const row = await this.lockedRow(tx, profileId);
      const profile = row === null ? null : await tx.findOneBy(ProfileRow, { id: profileId });
      if (row === null || profile === null || !['ACTIVE', 'PAUSED'].includes(row.status)) refuse(confirmationUnknown);
      await this.changeTo(tx, row, this.activeFor(profile, row.days));
      // Whoever reads the mails has not left.
      await tx.update(ProfileRow, { id: profileId }, { idleFrom: dayIn('UTC', this.clock.now()) });
      await this.record(tx, ANONYMOUS, { verb: 'continue', id: profileId, summary: 'Plan du jour par e-mail gardé' });
    });
  }

  private profileToStop(viewer: Viewer, token: string | null | undefined): string {
    if (token) return this.needs.links.profileOf(token.trim()) ?? refuse(mailsLinkUnknown);
    refuseUnknownToken(viewer);
    return viewer.kind === 'JOB_SEEKER' ? viewer.profileId : refuse(mailsLinkUnknown);
  }

  private async askAnew(
    tx: EntityManager,
    { profileId, days }: Pick<CoachingRow, 'profileId' | 'days'>,
    sender: { viewer: Viewer; address: string },
  ): Promise<CoachingRow> {
    await this.needs.limits.consume(tx, 'COACHING', sender);
    const askedAt = this.clock.now();
    const row: CoachingRow = {
      ...{ profileId, days, askedAt, status: 'UNCONFIRMED' },
      ...{ emailHash: null, confirmationHash: null, expiresAt: null, confirmedAt: null, continuedAt: null },
      ...{ stoppedAt: null, nextMailAt: null, preparedFor: null },
    };
    await tx.upsert(CoachingRow, row, ['profileId']);
    // What was agreed to was for another address.
    await withdrawConsent(tx, { profileId, subject: 'COACHING_MAILS', at: askedAt });
    const toConfirm = { profileId, askedAt: askedAt.toISOString() };
    await this.needs.jobs.send(tx, sendConfirmation, toConfirm, { key: profileId });
    return row;
  }

  private async changeTo(tx: EntityManager, row: CoachingRow, change: Partial<CoachingRow>): Promise<CoachingRow> {
    await tx.update(CoachingRow, { profileId: row.profileId }, change);
    return { ...row, ...change };
  }

  /** Each of the ways to this is a sign of the person. */
  private activeFor({ timeZone }: ProfileRow, days: Weekday[]): Partial<CoachingRow> {
    const now = this.clock.now();
    const nextMailAt = nextMailMoment(days, timeZone, now);
    return { status: 'ACTIVE', days, stoppedAt: null, continuedAt: now, nextMailAt };
  }

  private async lockedRow(tx: EntityManager, profileId: string): Promise<CoachingRow | null> {
    return tx.findOne(CoachingRow, { where: { profileId }, lock: { mode: 'pessimistic_write' } });
  }

  private async record(
    tx: EntityManager,
    by: Actor,
    { verb, id, summary }: { verb: string; id: string; summary: string },
  ): Promise<void> {
    await this.needs.audit.record(tx, { by, action: `profile.${verb}-coaching`, objectId: id, summary });
  }
}

/** Under which the mails of a profile wait, so that they are forgotten once nobody wants them. */
export function mailsKey(profileId: string): string {
  return `${profileId} coaching`;
}
