import { topic } from '../platform/jobs/topic';

/** `askedAt`: RFC 3339, of the request that is to be confirmed. */
export const sendConfirmation = topic<{ profileId: string; askedAt: string }>('coaching.confirmation');
/** Makes plans ahead. */
export const preparePlans = topic<object>('coaching.prepare');
/** Sends the plans that are due. */
export const sendPlans = topic<object>('coaching.send');
