import { everyStaff, jobSeekerMay } from '../accounts/permissions';
import type { Permission } from '../accounts/permissions';
import { calendarOperations } from './calendar/calendar.policy';
import { sharingOperations } from './sharing/sharing.policy';

export const respondToOwnAction = jobSeekerMay('plan.answer');
export const undoOwnResponse = jobSeekerMay('plan.undo');
export const answerOwnCheckIn = jobSeekerMay('checkIn.answer');
export const undoOwnOpinion = jobSeekerMay('recommendation.undo');
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
  undoRecommendationResponse: undoOwnOpinion,
  answerCheckIn: answerOwnCheckIn,
  ...sharingOperations,
  ...calendarOperations,
} satisfies Record<string, Permission>;
