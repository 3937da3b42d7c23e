import { useDataProvider, useNotify, useRefresh, useTranslate } from 'react-admin';
import type { ProviderWith } from '../../../client/resource';
import { messageOf } from '../../../client/errors';
import { useFlow } from '../flow/flow';
import type { bulkActions } from './bulkProvider';
import { newKey } from './newKey';
import { outcomeOf } from './outcome';

/** Takes a decision on many back at once. What somebody has changed since stays as it is, and is counted. */
export function useBulkUndo(): (ids: readonly string[]) => Promise<void> {
  const api = useDataProvider<ProviderWith<typeof bulkActions>>();
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const { keepUndo } = useFlow();
  const word = (key: string, count: number) => translate(`resources.contributions.bulk.${key}`, { smart_count: count });
  return async (ids) => {
    try {
      const { results } = await api.decideContributions({ ids: [...ids], action: 'UNDO', key: newKey() });
      const { done, refused } = outcomeOf(results);
      const [reason] = refused;
      const kept = reason ? ` ${word('notUndone', refused.length)} ${reason.reason}` : '';
      const words = `${word('undone', done.length)}${kept}`;
      keepUndo(null);
      notify(words, { type: reason ? 'warning' : 'success', messageArgs: { _: words } });
      refresh();
    } catch (error) {
      notify(messageOf(error), { type: 'error', messageArgs: { _: messageOf(error) }, multiLine: true });
    }
  };
}
