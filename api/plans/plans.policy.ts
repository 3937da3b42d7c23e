import { jobSeekerMay } from '../accounts/permissions';
import type { Permission } from '../accounts/permissions';

export const answerOwnAction = jobSeekerMay('plan.answer');
export const answerRecommendation = jobSeekerMay('recommendation.answer');

export const plansOperations = {
  respondToAction: answerOwnAction,
  respondToRecommendation: answerRecommendation,
} satisfies Record<string, Permission>;
