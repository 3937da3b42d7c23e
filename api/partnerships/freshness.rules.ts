import { DAY_MS } from '../platform/time';

/** Whether a partner is known to give still what was offered. */
export type PartnerFreshness = 'FRESH' | 'TO_CONFIRM';

/** Associations and services change their offers, their hours and their people from one year to the next. */
const CONFIRMED_FOR_DAYS = 365;

/** What was confirmed before this moment is to be asked again. */
export function confirmedSince(now: Date): Date {
  return new Date(now.getTime() - CONFIRMED_FOR_DAYS * DAY_MS);
}

export function freshnessOf(confirmedAt: Date, now: Date): PartnerFreshness {
  return confirmedAt < confirmedSince(now) ? 'TO_CONFIRM' : 'FRESH';
}
