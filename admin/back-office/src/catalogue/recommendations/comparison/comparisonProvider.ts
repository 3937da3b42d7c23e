import { request } from '../../../client/client';
import { found } from '../../../client/errors';
import { apiLocale } from '../../../client/language';
import type { PlacedComment } from '../comments/CommentsContext';
import { RevisionComparisonDocument, type RevisionComparisonQuery } from '../../../generated/graphql';

export type RevisionChange = NonNullable<RevisionComparisonQuery['revisionComparison']>['changes'][number];

/** What differs, and what reviewers said of either revision. */
export interface ComparedRevisions {
  changes: RevisionChange[];
  comments: PlacedComment[];
}

/** Two revisions, by their numbers. */
export async function compareRevisions(id: string, revisions: [number, number]): Promise<ComparedRevisions> {
  const asked = { id, revisions, locale: apiLocale() };
  const { from, to, changes } = found((await request(RevisionComparisonDocument, asked)).revisionComparison);
  const both = from.id === to.id ? [to] : [from, to];
  const comments = both.flatMap(({ number, comments: said }) => said.map((one) => ({ ...one, revision: number })));
  return { changes, comments };
}

export const comparisonActions = { compareRevisions };
