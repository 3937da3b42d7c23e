import type { ContributionStatus } from '../vocabulary.rules';

/** From here on, two contributions count as the same advice received twice. */
export const SAME_ADVICE = 0.5;

/** What staff are told of: open, refused or being written up. What is published is found as its recommendation, a duplicate as its original. */
export const STAFF_STATUSES: readonly ContributionStatus[] = [
  'RECEIVED',
  'IN_REVIEW',
  'NEEDS_CORRECTION',
  'REFUSED',
  'ACCEPTED',
];

/** What counts as received: all but what nobody wants, or took back. */
export const COUNTED_STATUSES: readonly ContributionStatus[] = [...STAFF_STATUSES, 'PUBLISHED', 'DUPLICATE'];
