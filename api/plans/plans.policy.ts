import { jobSeekerMay } from '../accounts/permissions';
import type { Permission } from '../accounts/permissions';

export const respondToOwnAction = jobSeekerMay('plan.answer');
export const respondToPublished = jobSeekerMay('recommendation.answer');

export const plansOperations = {
  respondToAction: respondToOwnAction,
  respondToRecommendation: respondToPublished,
} satisfies Record<string, Permission>;
