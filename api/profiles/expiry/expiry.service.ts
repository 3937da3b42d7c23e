import type { DataSource, EntityManager } from 'typeorm';
import { SYSTEM } from '../../accounts/permissions';
import { dayIn } from '../../platform/clock';
import type { Clock } from '../../platform/clock';
import { inLots } from '../../platform/database/lots';
import type { Jobs } from '../../platform/jobs/jobs';
import { sendMail } from '../../platform/mail/mail.jobs';
import type { ContactsService } from '../contact/contacts.service';
import { ProfileRow } from '../profile.entity';
import type { PrivacyService } from '../privacy.service';
import { ExpiryNoticeRow } from './expiry-notice.entity';
import { expiryWords } from './expiry.emails';
import { idleAfter, idleOf } from './expiry.queries';
import { announcedDay, expiryStep } from './expiry.rules';
import type { Idle, NoticeKind } from './expiry.rules';

interface Needs {
  contacts: ContactsService;
  privacy: PrivacyService;
  jobs: Jobs;
  /** Where people open their plan. */
  planUrl: string;
}

/** Erases the profiles that nobody uses any more: of guests after a month, of others after two years and two notices. */
export class ExpiryService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly needs: Needs,
  ) {}

  /** One profile a transaction: a run that is cut short leaves the rest to the next one. */
  async run(): Promise<void> {
    const today = dayIn('UTC', this.clock.now());
    for await (const lot of inLots(async (after) => idleAfter(this.database, today, after)))
      for (const { id } of lot) await this.look(id, today);
  }

  private async look(profileId: string, today: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const lock = { mode: 'pessimistic_write' } as const;
      const profile = await tx.findOne(ProfileRow, { where: { id: profileId }, lock });
      // It may have been used, or erased, since the lot was read.
      const idle = profile === null ? undefined : await idleOf(tx, profileId);
      if (profile === null || idle === undefined) return;
      const step = expiryStep(idle, today);
      if (step === 'ERASE') await this.needs.privacy.eraseAll(tx, { id: profileId, by: SYSTEM });
      else if (step !== 'NONE') await this.tell(tx, profile, { kind: step, idle, today });
    });
  }

  private async tell(
    tx: EntityManager,
    { id: profileId, locale }: ProfileRow,
    { kind, idle, today }: { kind: NoticeKind; idle: Idle; today: string },
  ): Promise<void> {
    await tx.insert(ExpiryNoticeRow, { profileId, kind, sentOn: today });
    const to = await this.needs.contacts.addressOf(tx, profileId);
    // Sealed with a secret that is lost: nobody can be told.
    if (to === null) return;
    const words = expiryWords(locale, { kind, day: announcedDay(idle, today), href: this.needs.planUrl });
    await this.needs.jobs.send(tx, sendMail, { to, ...words }, { key: profileId });
  }
}
