import type { EntityManager } from 'typeorm';
import type { AuditService } from '../../accounts';
import { ANONYMOUS } from '../../accounts/permissions';
import type { Clock } from '../../platform/clock';
import { tokenHash } from '../../platform/tokens';
import type { ContributionLinks } from '../contribution-links.rules';
import { ContributionRow } from '../contribution.entity';
import { maskedWords } from '../masked-words.rules';
import type { CorrespondenceService } from '../follow-up/correspondence.service';
import { rankOf } from './intake.service';
import type { EmailSubmission } from './email-submission.rules';
import { answerDue } from '../../team/working-days';

interface MailedSubmission extends EmailSubmission {
  id: string;
  contributorName: string | null;
  contributorEmail: string;
}

/** Contributions that come by e-mail. */
export class MailIntakeService {
  constructor(
    private readonly clock: Clock,
    private readonly needs: { audit: AuditService; links: ContributionLinks; correspondence: CorrespondenceService },
  ) {}

  /** False when it is here already. Nobody is named who did not tick it. */
  async receive(tx: EntityManager, submission: MailedSubmission): Promise<boolean> {
    const at = this.clock.now();
    const words = {
      ...submission,
      usefulWhen: null,
      statedFacts: {},
      placeCode: null,
      link: null,
      contributorRole: null,
      mayBeNamed: false,
    };
    const ranked = rankOf({ ...words, statedFacts: {}, source: 'EMAIL', consentToTerms: true }, null, at);
    const state = {
      version: 1,
      status: 'RECEIVED',
      source: 'EMAIL',
      trackingHash: tokenHash(this.needs.links.trackingToken(submission.id)),
      receivedAt: at,
      lastEventAt: at,
      dueAt: answerDue(at),
    } as const;
    const { raw } = await tx
      .createQueryBuilder()
      .insert()
      .into(ContributionRow)
      .values({ ...words, ...maskedWords(words), ...ranked, ...state })
      .orIgnore()
      .returning('id')
      .execute();
    if ((raw as unknown[]).length === 0) return false;
    await this.needs.audit.record(tx, {
      by: ANONYMOUS,
      action: 'contribution.submit',
      objectId: submission.id,
      summary: 'Contribution reçue par e-mail',
    });
    await this.needs.correspondence.queueReceipt(tx, submission);
    return true;
  }
}
