import { topic } from '../../platform/jobs/topic';

/** Tells, or erases, profiles that nobody uses. */
export const expireProfiles = topic<object>('profile.expire');
