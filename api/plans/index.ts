export { plans } from './area';
export { PersonalPlans } from './personal-plans.service';
export { PersonalService } from './personal.service';
export { PlannedActionResolver } from './planned-action.resolver';
export { plansLoaders } from './plans.loaders';
export type { PlansLoaders } from './plans.loaders';
export { PlansResolver } from './plans.resolver';
export { PlansService } from './plans.service';
export { ResponsesService } from './responses.service';
