export const CONTRIBUTION_KINDS = [
  'STRATEGY',
  'ACTION',
  'REGIONAL_SUGGESTION',
  'DATA',
  'SERVICE',
  'CODE',
  'OTHER',
] as const;
export type ContributionKind = (typeof CONTRIBUTION_KINDS)[number];

/** Those that offer something, and make a partner rather than a recommendation. */
export const OFFER_KINDS = ['DATA', 'SERVICE', 'CODE', 'OTHER'] as const satisfies readonly ContributionKind[];
export type OfferKind = (typeof OFFER_KINDS)[number];

/** What accepting a contribution makes of it. */
export type ContributionOutcome = 'RECOMMENDATION' | 'PARTNER';

export function isOffer(kind: ContributionKind): kind is OfferKind {
  return OFFER_KINDS.some((offer) => offer === kind);
}

export const CONTRIBUTOR_ROLES = ['JOB_SEEKER', 'COUNSELLOR', 'RECRUITER', 'ASSOCIATION', 'OTHER'] as const;
export type ContributorRole = (typeof CONTRIBUTOR_ROLES)[number];

export const CONTRIBUTION_STATUSES = [
  'RECEIVED',
  'IN_REVIEW',
  'NEEDS_CORRECTION',
  'ACCEPTED',
  'PUBLISHED',
  'REFUSED',
  'DUPLICATE',
  'SPAM',
  'WITHDRAWN',
] as const;
export type ContributionStatus = (typeof CONTRIBUTION_STATUSES)[number];

/** Whether it still waits for a decision. */
export function isOpen(status: ContributionStatus): boolean {
  return status === 'RECEIVED' || status === 'IN_REVIEW';
}

export type ContributionSource = 'FORM' | 'API' | 'EMAIL' | 'IMPORT' | 'STAFF';

export const CONTRIBUTION_ACTIONS = [
  'CLAIM',
  'RELEASE',
  'REQUEST_CORRECTION',
  'ACCEPT',
  'REFUSE',
  'MARK_DUPLICATE',
  'MARK_SPAM',
  'REOPEN',
  'UNDO',
] as const;
export type ContributionAction = (typeof CONTRIBUTION_ACTIONS)[number];

/** What can be decided for many at once: each duplicate needs an original of its own. */
export const BULK_ACTIONS: readonly ContributionAction[] = CONTRIBUTION_ACTIONS.filter(
  (action) => action !== 'MARK_DUPLICATE',
);
