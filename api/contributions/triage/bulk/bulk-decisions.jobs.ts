import { handles, topic } from '../../../platform/jobs/topic';
import type { JobHandler } from '../../../platform/jobs/topic';
import type { BulkDecisionsService } from './bulk-decisions.service';

export const finishBulkDecision = topic<{ id: string }>('contribution.finish-bulk-decision');

export function bulkDecisionJobs(bulk: BulkDecisionsService): readonly JobHandler[] {
  return [handles(finishBulkDecision, async ({ id }) => bulk.finish(id), { retryAfter: 5 })];
}
