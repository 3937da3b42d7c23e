import type { EntityManager } from 'typeorm';
import type { Jobs } from '../platform/jobs/jobs';
import { sendMail } from '../platform/mail/mail.jobs';
import type { Erasure, PersonalDataOwner } from '../profiles';
import { CoachingMailRow } from './coaching-mail.entity';
import { CoachingRow } from './coaching.entity';
import { mailsKey } from './coaching.service';

/** What this area keeps about a person, for them to take away or to have erased. */
export class CoachingPersonalDataService implements PersonalDataOwner {
  constructor(private readonly jobs: Jobs) {}

  async export(tx: EntityManager, profileId: string): Promise<Record<string, unknown>> {
    const row = await tx.findOneBy(CoachingRow, { profileId });
    const mails = await tx.find(CoachingMailRow, { where: { profileId }, order: { date: 'ASC' } });
    return {
      coaching: row === null ? null : asData(row),
      coachingMails: mails.map(({ date, sentAt }) => ({ date, sentAt })),
    };
  }

  async erase(tx: EntityManager, profileId: string): Promise<void> {
    await tx.delete(CoachingMailRow, { profileId });
    await tx.delete(CoachingRow, { profileId });
  }

  /** The reasons in a mail that has not left may say what is sensitive. */
  async sensitiveErasure(): Promise<Erasure> {
    return async (tx, profileId) => this.forgetMails(tx, profileId);
  }

  async forgetMails(tx: EntityManager, profileId: string): Promise<void> {
    await this.jobs.forget(tx, sendMail, mailsKey(profileId));
  }
}

function asData({ status, days, askedAt, expiresAt, confirmedAt, continuedAt, stoppedAt, nextMailAt }: CoachingRow) {
  return { status, days, askedAt, expiresAt, confirmedAt, continuedAt, stoppedAt, nextMailAt };
}
