import { useDataProvider, useNotify } from 'react-admin';
import type { ProviderWith } from '../../../client/resource';
import { useAction } from '../../../common/useAction';
import type { DecideContributionMutation } from '../../../generated/graphql';
import { useMask } from '../../intake/useMaskedText';
import { keepRow, reread } from '../../record/contributionCache';
import type { contributionActions, ContributionRecord, Decision } from '../../record/contributionsProvider';
import { isDecided } from '../../record/status';
import { useFlow } from '../flow/flow';
import { focusTitleSoon } from '../flow/titleFocus';
import { DecidedNotice } from './DecidedNotice';
import { useUndo } from './useUndo';

type Decided = DecideContributionMutation['decideContribution'];

const NOTICE_MS = 10_000;

interface DecisionOptions {
  onError: (error: unknown) => void;
  onDone: () => void;
}

/** Sends a decision on the displayed version. What it changed is written into the queue where it stands, and the next one opens. */
export function useDecision(contribution: ContributionRecord, { onError, onDone }: DecisionOptions) {
  const dataProvider = useDataProvider<ProviderWith<typeof contributionActions>>();
  const notify = useNotify();
  const mask = useMask();
  const flow = useFlow();
  const undo = useUndo();
  const { run, isRunning } = useAction({ onError });
  const { id } = contribution;
  const titleFinds = contribution.personalData.filter(({ field }) => field === 'title');
  const decide = (decision: Decision): Promise<void> =>
    run(async () => {
      if (decision.action === 'UNDO') return undo(contribution);
      const decided = await dataProvider.decideContribution(contribution, decision);
      if (decided.contribution) keepRow(decided.contribution);
      onDone();
      tell(decision, decided);
      if (decided.contribution && isDecided(decided.contribution)) return flow.goOn(id);
      focusTitleSoon(id);
      await reread(id);
    });
  const tell = ({ action }: Decision, { contribution: after, recommendation }: Decided): void => {
    const done = `resources.contributions.done.${action}`;
    if (!after?.undoableUntil) return notify(done, { type: 'success' });
    const back = () => void undo(after);
    flow.keepUndo(back);
    const notice = (
      <DecidedNotice
        title={mask(contribution.title, titleFinds)}
        done={done}
        recommendation={action === 'ACCEPT' ? recommendation : null}
        onUndo={back}
      />
    );
    notify(notice, { type: 'success', autoHideDuration: NOTICE_MS });
  };
  return { decide, isRunning };
}
