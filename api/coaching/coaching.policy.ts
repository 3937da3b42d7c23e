import { anyoneMay, jobSeekerMay } from '../accounts/permissions';
import type { Permission } from '../accounts/permissions';

export const askForOwnMails = jobSeekerMay('coaching.ask');
/** By a mailed link. */
export const confirmMails = anyoneMay('coaching.confirm');
/** One's own, or by a mailed link. */
export const stopMails = anyoneMay('coaching.stop');

export const coachingOperations = {
  askForCoaching: askForOwnMails,
  confirmCoaching: confirmMails,
  stopCoaching: stopMails,
} satisfies Record<string, Permission>;
