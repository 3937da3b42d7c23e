import type { Permission } from '../accounts/permissions';
import type { Area } from '../platform/area';
import { DailyPlanRow } from './daily-plan.entity';
import { PlannedActionResolver } from './planned-action.resolver';
import { PlannedActionRow } from './planned-action.entity';
import { PlannedRevisionRow } from './planned-revision.entity';
import { plansOperations } from './plans.policy';
import { PlansResolver } from './plans.resolver';
import { RecommendationResponseRow } from './recommendation-response.entity';

export const plans: Area<Permission> = {
  name: 'plans',
  entities: [DailyPlanRow, PlannedActionRow, PlannedRevisionRow, RecommendationResponseRow],
  resolvers: [PlansResolver, PlannedActionResolver],
  operations: plansOperations,
};
