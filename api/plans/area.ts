import type { AuditService } from '../accounts';
import type { Permission, Viewer } from '../accounts/permissions';
import type { Area, AreaInstance } from '../platform/area';
import type { Platform } from '../platform/platform';
import type { PersonalDataOwner } from '../profiles';
import type { RecommendationsService } from '../recommendations';
import { DailyPlanRow } from './daily-plan.entity';
import { PlansPersonalDataService } from './plans-personal-data.service';
import { PersonalService } from './personal.service';
import { PlannedActionResolver } from './planned-action.resolver';
import { PlannedActionRow } from './planned-action.entity';
import { PlannedRevisionRow } from './planned-revision.entity';
import { plansLoaders } from './plans.loaders';
import { plannedActionNode } from './planned-action-node.queries';
import { plansOperations } from './plans.policy';
import { PlansResolver } from './plans.resolver';
import { PlansService } from './plans.service';
import { RecommendationResponseRow } from './recommendation-response.entity';
import { ResponsesService } from './responses.service';

export const plans: Area<Permission> = {
  name: 'plans',
  entities: [DailyPlanRow, PlannedActionRow, PlannedRevisionRow, RecommendationResponseRow],
  resolvers: [PlansResolver, PlannedActionResolver],
  operations: plansOperations,
};

export interface Plans extends AreaInstance<Viewer> {
  personalData: PersonalDataOwner;
}

interface Needs {
  audit: AuditService;
  recommendations: RecommendationsService;
}

export function createPlans({ database, clock }: Platform, { audit, recommendations }: Needs): Plans {
  const service = new PlansService(database, clock, recommendations);
  const responses = new ResponsesService(database, clock, { audit, plans: service });
  return {
    personalData: new PlansPersonalDataService(),
    resolvers: [
      new PlansResolver(service, responses, new PersonalService(recommendations)),
      new PlannedActionResolver(),
    ],
    loaders: () => plansLoaders(database),
    nodes: [plannedActionNode(database, clock)],
  };
}
