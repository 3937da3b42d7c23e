import type { DataSource } from 'typeorm';
import { profileToken } from '../accounts';
import type { AddressLimitsService } from '../guard';
import type { Clock } from '../platform/clock';
import type { Jobs } from '../platform/jobs/jobs';
import { sendMail } from '../platform/mail/mail.jobs';
import type { Signer } from '../platform/signer';
import { DAY_MS } from '../platform/time';
import { tokenHash } from '../platform/tokens';
import { ProfileRow } from '../profiles';
import type { ContactsService } from '../profiles';
import { confirmationWords } from './coaching.emails';
import { CoachingRow } from './coaching.entity';
import { mailsKey } from './coaching.service';
import type { MailPages } from './mail-pages.rules';

const VALID_MS = 2 * DAY_MS;

interface Needs {
  contacts: ContactsService;
  limits: AddressLimitsService;
  jobs: Jobs;
  signer: Signer;
  pages: MailPages;
}

/** Mails the link by which whoever reads an address confirms that they want the mails. */
export class ConfirmationsService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly needs: Needs,
  ) {}

  /** The secret is made of the job, so that a job that runs again makes no other link. What was asked again, or stopped since, is left. */
  async mail({ profileId, askedAt }: { profileId: string; askedAt: string }, jobId: string): Promise<void> {
    const { contacts, limits, jobs, signer, pages } = this.needs;
    const now = this.clock.now();
    if (now.getTime() - new Date(askedAt).getTime() > DAY_MS) return;
    await this.database.transaction(async (tx) => {
      const row = await tx.findOne(CoachingRow, { where: { profileId }, lock: { mode: 'pessimistic_write' } });
      if (row === null || row.status !== 'UNCONFIRMED' || row.askedAt.toISOString() !== askedAt) return;
      if (row.confirmationHash !== null) return;
      const profile = await tx.findOneBy(ProfileRow, { id: profileId });
      const to = await contacts.addressOf(tx, profileId);
      if (profile === null || to === null || !(await limits.mayMail(tx, to, 'COACHING_MAIL'))) return;
      const token = profileToken(profileId, signer.sign('coaching confirmation', `${jobId} ${profileId}`));
      await tx.update(
        CoachingRow,
        { profileId },
        {
          emailHash: contacts.hashOf(to),
          confirmationHash: tokenHash(token),
          expiresAt: new Date(now.getTime() + VALID_MS),
        },
      );
      const words = confirmationWords(profile.locale, { days: row.days, href: pages.confirm(token, profile.locale) });
      await jobs.send(tx, sendMail, { to, ...words }, { key: mailsKey(profileId) });
    });
  }
}
