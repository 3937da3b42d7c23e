import { jobSeekerMay } from '../accounts';
import type { Permission } from '../accounts';

export const answerOwnAction = jobSeekerMay('plan.answer');
export const answerRecommendation = jobSeekerMay('recommendation.answer');

export const plansOperations = {
  respondToAction: answerOwnAction,
  respondToRecommendation: answerRecommendation,
} satisfies Record<string, Permission>;
