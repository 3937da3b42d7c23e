import type { DeskQuestion, DeskRecord } from './deskProvider';
import type { Filter } from '../links/listAddress';

/** One number: a list, filtered and counted, that it leads to. Those that nobody asked for are left out by the server. */
export interface Figure {
  key: Exclude<keyof DeskRecord, 'contributionWeeks'>;
  resource: 'contributions' | 'recommendations';
  filter: (question: Pick<DeskQuestion, 'me' | 'monday'>) => Filter;
  /** It should not have waited so long. */
  isUrgent?: true;
}

/** What waits for the viewer, the most urgent first: which of it they get is told by what they may do. */
export const WAITING: readonly Figure[] = [
  {
    key: 'late',
    resource: 'contributions',
    filter: () => ({ status: ['RECEIVED', 'IN_REVIEW'], overdue: true }),
    isUrgent: true,
  },
  { key: 'changesAsked', resource: 'recommendations', filter: () => ({ changesAskedOfMe: true }), isUrgent: true },
  {
    key: 'toReviewAgain',
    resource: 'recommendations',
    filter: ({ me }) => ({ reviewOverdue: true, reviewOwnerId: me }),
    isUrgent: true,
  },
  { key: 'toTriage', resource: 'contributions', filter: () => ({ status: ['RECEIVED'] }) },
  {
    key: 'claimed',
    resource: 'contributions',
    filter: () => ({ claimedByMe: true, status: ['RECEIVED', 'IN_REVIEW'] }),
  },
  { key: 'toReview', resource: 'recommendations', filter: () => ({ status: ['IN_REVIEW'], writtenByMe: false }) },
  { key: 'toPublish', resource: 'recommendations', filter: () => ({ status: ['APPROVED'] }) },
  { key: 'drafts', resource: 'recommendations', filter: () => ({ writtenByMe: true, status: ['DRAFT'] }) },
  { key: 'toWrite', resource: 'contributions', filter: () => ({ status: ['ACCEPTED'], offers: false }) },
];

/** What happens to the catalogue, whoever does it. */
export const HAPPENING: readonly Figure[] = [
  { key: 'publishedThisWeek', resource: 'recommendations', filter: ({ monday }) => ({ publishedSince: monday }) },
  { key: 'scheduled', resource: 'recommendations', filter: () => ({ status: ['SCHEDULED'] }) },
  { key: 'online', resource: 'recommendations', filter: () => ({ status: ['PUBLISHED'] }) },
];

/** A figure with its number. */
export interface Counted {
  figure: Figure;
  total: number;
}

/** Those of the figures that the server gave this viewer. */
export const countedOf = (figures: readonly Figure[], desk: DeskRecord): Counted[] =>
  figures.flatMap((figure) => {
    const total = desk[figure.key]?.total;
    return total === undefined ? [] : [{ figure, total }];
  });
