import type { ContributionStatus } from '../generated/graphql';
import type { WeekRecord } from './deskProvider';

const DAY_MS = 86_400_000;

/** The Monday of the week that a day is in. */
export function mondayOf(day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  const sinceMonday = (at.getUTCDay() + 6) % 7;
  return new Date(at.getTime() - sinceMonday * DAY_MS).toISOString().slice(0, 10);
}

/** What became of contributions, in the order in which the bars are stacked. */
export const OUTCOMES = ['waiting', 'kept', 'declined'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const STATUSES: Readonly<Record<Outcome, readonly ContributionStatus[]>> = {
  waiting: ['RECEIVED', 'IN_REVIEW', 'NEEDS_CORRECTION'],
  kept: ['ACCEPTED', 'PUBLISHED'],
  declined: ['REFUSED', 'DUPLICATE', 'SPAM', 'WITHDRAWN'],
};

/** How many of a week came to this. */
export const countOf = ({ statuses }: WeekRecord, outcome: Outcome): number =>
  statuses.filter(({ status }) => STATUSES[outcome].includes(status)).reduce((sum, { count }) => sum + count, 0);
