import { handles, topic } from '../../platform/jobs/topic';
import type { JobHandler } from '../../platform/jobs/topic';
import type { CorrespondenceService } from './correspondence.service';

export const sendReceipt = topic<{ contributionId: string }>('contribution.receipt');
/** What the team wrote, once it can no longer be undone. */
export const sendMessage = topic<{ messageId: string }>('contribution.message');
/** `decidedAt` (RFC 3339): of the acceptance that is told, and not of a later one. */
export const sendAcceptance = topic<{ contributionId: string; decidedAt: string }>('contribution.accepted');

export function correspondenceJobs(correspondence: CorrespondenceService): readonly JobHandler[] {
  return [
    handles(sendReceipt, async ({ contributionId }) => correspondence.sendReceiptMail(contributionId)),
    handles(sendMessage, async ({ messageId }) => correspondence.sendMessageMail(messageId)),
    handles(sendAcceptance, async ({ contributionId, decidedAt }) =>
      correspondence.sendAcceptanceMail(contributionId, decidedAt),
    ),
  ];
}
