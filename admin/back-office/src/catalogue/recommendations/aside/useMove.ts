import { useDataProvider, useNotify, useRefresh } from 'react-admin';
import type { ProviderWith } from '../../../client/resource';
import { useAction } from '../../../common/useAction';
import type { RecommendationAction } from '../../../generated/graphql';
import type { RecommendationRecord } from '../record/content';
import type { recommendationActions } from '../record/recommendationsProvider';

interface MoveOptions {
  onError: (error: unknown) => void;
  onDone: () => void;
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
  const move = (action: RecommendationAction, message?: string) =>
    run(async () => {
      await dataProvider.moveRecommendation({ id, expectedVersion: version, action, message: message ?? null });
      onDone();
      notify(`resources.recommendations.done.${action}`, { type: 'success' });
      refresh();
    });
  return { move, isRunning };
}
