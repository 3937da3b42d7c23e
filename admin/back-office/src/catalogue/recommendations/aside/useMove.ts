import { useDataProvider, useNotify, useRefresh } from 'react-admin';
import type { ProviderWith } from '../../../client/resource';
import { useAction } from '../../../common/useAction';
import type { RecommendationAction, ReviewCommentInput } from '../../../generated/graphql';
import type { RecommendationRecord } from '../record/content';
import type { recommendationActions } from '../record/recommendationsProvider';

interface MoveOptions {
  onError: (error: unknown) => void;
  onDone: () => void;
}

export interface MoveDetails {
  message?: string | undefined;
  /** Of a review, on single fields. */
  comments?: ReviewCommentInput[];
  /** Of the revision to take up. */
  revisionNumber?: number;
  publishAt?: string | null;
  unpublishAt?: string | null;
}

/** Takes one step of the workflow on the displayed version, then reloads it. */
export function useMove(
  { id, version }: Pick<RecommendationRecord, 'id' | 'version'>,
  { onError, onDone }: MoveOptions,
) {
  const dataProvider = useDataProvider<ProviderWith<typeof recommendationActions>>();
  const notify = useNotify();
  const refresh = useRefresh();
  const { run, isRunning } = useAction({ onError });
  const move = (action: RecommendationAction, { message, ...details }: MoveDetails = {}) =>
    run(async () => {
      const leftOut = await dataProvider.moveRecommendation({
        ...{ id, expectedVersion: version, action },
        message: message ?? null,
        ...details,
      });
      onDone();
      if (leftOut.length === 0) notify(`resources.recommendations.done.${action}`, { type: 'success' });
      else
        notify('resources.recommendations.restoredWithout', {
          type: 'warning',
          messageArgs: { what: leftOut.join(', ') },
        });
      refresh();
    });
  return { move, isRunning };
}
