import { useDataProvider, useNotify } from 'react-admin';
import type { ProviderWith } from '../../../client/resource';
import { messageOf } from '../../../client/errors';
import { keepRow, reread } from '../../record/contributionCache';
import type { contributionActions } from '../../record/contributionsProvider';
import { useFlow } from '../flow/flow';

interface Version {
  id: string;
  version: number;
}

/** Takes one's last decision back, and opens the contribution again. */
export function useUndo(): (version: Version) => Promise<void> {
  const dataProvider = useDataProvider<ProviderWith<typeof contributionActions>>();
  const notify = useNotify();
  const { open, keepUndo } = useFlow();
  return async (version) => {
    try {
      const { contribution } = await dataProvider.decideContribution(version, { action: 'UNDO' });
      if (contribution) keepRow(contribution);
      keepUndo(null);
      notify('resources.contributions.done.UNDO', { type: 'success' });
      open(version.id);
      await reread(version.id);
    } catch (error) {
      const message = messageOf(error);
      notify(message, { type: 'error', messageArgs: { _: message }, multiLine: true });
    }
  };
}
