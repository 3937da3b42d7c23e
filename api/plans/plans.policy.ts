import { everyStaff, jobSeekerMay } from '../accounts/permissions';
import type { Permission } from '../accounts/permissions';

export const respondToOwnAction = jobSeekerMay('plan.answer');
export const undoOwnResponse = jobSeekerMay('plan.undo');
export const respondToPublished = jobSeekerMay('recommendation.answer');
export const readPlanGaps = everyStaff('planGaps.read');
/** What people say of the catalogue, in shares. */
export const readFeedback = everyStaff('feedback.read');

export const plansOperations = {
  respondToAction: respondToOwnAction,
  planGaps: readPlanGaps,
  saidOfRecommendations: readFeedback,
  undoResponse: undoOwnResponse,
  respondToRecommendation: respondToPublished,
} satisfies Record<string, Permission>;
