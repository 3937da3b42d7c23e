import { useDataProvider, useNotify, useRefresh } from 'react-admin';
import type { AppDataProvider } from '../dataProvider';
import { useAction } from '../common/useAction';
import type { DecideContributionMutation } from '../generated/graphql';
import type { ContributionRecord, Decision } from './contributionsProvider';

type Decided = DecideContributionMutation['decideContribution'];

interface DecisionOptions {
  onError: (error: unknown) => void;
  onDone?: (decided: Decided) => void;
}

/** Sends a decision on the version that is on the screen, then reads the contribution anew. */
export function useDecision(contribution: ContributionRecord, { onError, onDone }: DecisionOptions) {
  const dataProvider = useDataProvider<AppDataProvider>();
  const notify = useNotify();
  const refresh = useRefresh();
  const { run, isRunning } = useAction({ onError });
  const decide = (decision: Decision) =>
    run(async () => {
      const decided = await dataProvider.decideContribution(contribution, decision);
      notify(`resources.contributions.done.${decision.action}`, { type: 'success' });
      onDone?.(decided);
      refresh();
    });
  return { decide, isRunning };
}
