import type { RevisionStatus } from '../../generated/graphql';

export interface ShownRevisions {
  hiddenSince?: string | null;
  published?: { status: RevisionStatus } | null;
  draft?: { status: RevisionStatus } | null;
  archived?: { status: RevisionStatus } | null;
  isReviewOverdue?: boolean;
}

/** The words of its chips, in their order. */
export function revisionWords(
  { hiddenSince, published, draft, archived, isReviewOverdue }: ShownRevisions,
  translate: (key: string) => string,
): string[] {
  const word = (key: string) => translate(`resources.recommendations.${key}`);
  const words = [
    published && word(hiddenSince ? 'hidden' : 'live'),
    isReviewOverdue && translate('reviews.late'),
    draft && translate(`enums.revisionStatus.${draft.status}`),
    archived && translate(`enums.revisionStatus.${archived.status}`),
    !published && !draft && !archived && word('never'),
  ];
  return words.filter((one) => typeof one === 'string');
}
