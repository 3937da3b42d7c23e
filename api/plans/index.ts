export type { ToldPlan, ToldPlansService } from './told-plans.service';
