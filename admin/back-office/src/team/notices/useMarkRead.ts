import { useDataProvider, useRefresh } from 'react-admin';
import type { ProviderWith } from '../../client/resource';
import { useAction } from '../../common/useAction';
import { useRefusals } from '../../common/useRefusals';
import type { noticeActions } from './noticesProvider';

/** Marks notices as read; without ids: all of them. */
export function useMarkRead() {
  const api = useDataProvider<ProviderWith<typeof noticeActions>>();
  const refresh = useRefresh();
  const { onError, dialog } = useRefusals();
  const { run } = useAction({ onError });
  const markRead = (ids: string[] | null) =>
    run(async () => {
      await api.markNoticesRead(ids);
      refresh();
    });
  return { markRead, dialog };
}
