import { useDataProvider, useNotify, useRefresh } from 'react-admin';
import type { ProviderWith } from '../../../client/resource';
import { useAction } from '../../../common/useAction';
import type { DecideContributionMutation } from '../../../generated/graphql';
import type { contributionActions, ContributionRecord, Decision } from '../../record/contributionsProvider';
import { DecidedNotice } from './DecidedNotice';

type Decided = DecideContributionMutation['decideContribution'];
type Version = Pick<ContributionRecord, 'id' | 'version'>;

interface DecisionOptions {
  onError: (error: unknown) => void;
  onDone?: (decided: Decided) => void;
}

/** Sends a decision on the displayed version, then reloads the contribution. */
export function useDecision(contribution: ContributionRecord, { onError, onDone }: DecisionOptions) {
  const dataProvider = useDataProvider<ProviderWith<typeof contributionActions>>();
  const notify = useNotify();
  const refresh = useRefresh();
  const { run, isRunning } = useAction({ onError });
  const decideOn = (version: Version, decision: Decision): Promise<void> =>
    run(async () => {
      const decided = await dataProvider.decideContribution(version, decision);
      tell(decision, decided);
      onDone?.(decided);
      refresh();
    });
  const tell = ({ action }: Decision, { contribution: after }: Decided): void => {
    const done = `resources.contributions.done.${action}`;
    if (!after?.undoableUntil) return notify(done, { type: 'success' });
    const undo = () => void decideOn(after, { action: 'UNDO' });
    notify(<DecidedNotice done={done} onUndo={undo} />, { type: 'success', autoHideDuration: 10_000 });
  };
  return { decide: (decision: Decision) => decideOn(contribution, decision), isRunning };
}
