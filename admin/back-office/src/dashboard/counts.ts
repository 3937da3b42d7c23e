/** One number of the dashboard: a filtered list, counted, that the card opens. */
export interface Counted {
  key: 'received' | 'mine' | 'drafts' | 'inReview' | 'approved' | 'published';
  resource: 'contributions' | 'recommendations';
  filter: Record<string, unknown>;
}

export const COUNTS: readonly Counted[] = [
  { key: 'received', resource: 'contributions', filter: { status: ['RECEIVED'] } },
  { key: 'mine', resource: 'contributions', filter: { claimedByMe: true, status: ['RECEIVED', 'IN_REVIEW'] } },
  { key: 'inReview', resource: 'recommendations', filter: { status: ['IN_REVIEW'] } },
  { key: 'approved', resource: 'recommendations', filter: { status: ['APPROVED'] } },
  { key: 'drafts', resource: 'recommendations', filter: { status: ['DRAFT'] } },
  { key: 'published', resource: 'recommendations', filter: { status: ['PUBLISHED'] } },
];
