import type { AreaInstance, Part } from '../../../platform/area';
import type { Platform } from '../../../platform/platform';
import type { ModerationService } from '../moderation.service';
import { BulkDecisionItemRow } from './bulk-decision-item.entity';
import { BulkDecisionRow } from './bulk-decision.entity';
import { bulkDecisionJobs } from './bulk-decisions.jobs';
import { BulkDecisionsResolver } from './bulk-decisions.resolver';
import { BulkDecisionsService } from './bulk-decisions.service';

export const bulkPart: Part = {
  entities: [BulkDecisionRow, BulkDecisionItemRow],
  resolvers: [BulkDecisionsResolver],
};

export function createBulk(
  { database, clock, jobs }: Platform,
  needs: { moderation: ModerationService },
): AreaInstance {
  const bulk = new BulkDecisionsService(database, clock, { jobs, ...needs });
  return { resolvers: [new BulkDecisionsResolver(bulk)], jobHandlers: bulkDecisionJobs(bulk) };
}
