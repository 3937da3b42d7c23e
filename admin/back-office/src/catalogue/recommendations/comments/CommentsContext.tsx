import { createContext, type ReactNode, useContext, useState } from 'react';
import { useDataProvider, useNotify, useRefresh } from 'react-admin';
import type { ProviderWith } from '../../../client/resource';
import { useAction } from '../../../common/useAction';
import { useRefusals } from '../../../common/useRefusals';
import type { ReviewCommentFieldsFragment } from '../../../generated/graphql';
import type { RecommendationRecord } from '../record/content';
import type { commentActions } from './commentsProvider';

/** A comment with the number of the revision that it is about. */
export type PlacedComment = ReviewCommentFieldsFragment & { revision: number };

interface Comments {
  /** Not resolved, of every revision, oldest first. */
  open: readonly PlacedComment[];
  resolved: readonly PlacedComment[];
  /** What the last review asked for on the whole, while it is being done. */
  onAll?: { by: string; reason: string } | undefined;
  /** Missing for who may not. */
  resolve?: ((id: string) => void) | undefined;
  isRunning: boolean;
}

const NO_COMMENTS: Comments = { open: [], resolved: [], isRunning: false };

const CommentsContext = createContext<Comments>(NO_COMMENTS);

export const useComments = (): Comments => useContext(CommentsContext);

interface CommentsProviderProps {
  recommendation: RecommendationRecord;
  /** What is being written: it would be lost if all were read again. */
  isDirty: boolean;
  children: ReactNode;
}

/** Gives the whole page, form and side, what reviewers said about fields. */
export function CommentsProvider({ recommendation, isDirty, children }: CommentsProviderProps) {
  const api = useDataProvider<ProviderWith<typeof commentActions>>();
  const notify = useNotify();
  const refresh = useRefresh();
  const { onError, dialog } = useRefusals();
  const { run, isRunning } = useAction({ onError });
  const [settled, setSettled] = useState<readonly string[]>([]);
  const all = recommendation.revisions
    .flatMap(({ number, comments }) => comments.map((comment) => ({ ...comment, revision: number })))
    .toSorted((one, other) => one.at.localeCompare(other.at));
  const isOpen = ({ id, resolvedAt }: PlacedComment) => resolvedAt === null && !settled.includes(id);
  const resolve = (id: string) =>
    void run(async () => {
      await api.resolveReviewComment(id);
      setSettled((before) => [...before, id]);
      notify('resources.recommendations.comments.done', { type: 'success' });
      if (!isDirty) refresh();
    });
  const mayResolve = recommendation.allowedActions.includes('SAVE');
  const comments: Comments = {
    open: all.filter(isOpen),
    resolved: all.filter((comment) => !isOpen(comment)),
    onAll: askedOnAll(recommendation),
    resolve: mayResolve ? resolve : undefined,
    isRunning,
  };
  return (
    <CommentsContext value={comments}>
      {children}
      {dialog}
    </CommentsContext>
  );
}

const REVIEW_STEPS = ['submit-for-review', 'request-changes', 'approve', 'bypass-review'].map(
  (step) => `recommendation.${step}`,
);

function askedOnAll({ draft, history }: RecommendationRecord): Comments['onAll'] {
  const last = history.find(({ action }) => REVIEW_STEPS.includes(action));
  if (draft?.status !== 'DRAFT' || last?.action !== 'recommendation.request-changes' || !last.reason) return undefined;
  return { by: last.actor, reason: last.reason };
}
