import { useEffect, useRef, useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { ProviderWith } from '../../../client/resource';
import { useAction } from '../../../common/useAction';
import type { Decision } from '../../record/contributionsProvider';
import type { bulkActions, BulkAnswer } from './bulkProvider';
import { newKey } from './newKey';
import { type Outcome, outcomeOf } from './outcome';

const POLL_INTERVAL_MS = 1500;

interface BulkOptions {
  onError: (error: unknown) => void;
  /** Told what was done, and again what was done since. */
  onDone: (outcome: Outcome) => void;
}

/** Decides on many at once, and asks again for what the server still works on. The same decision sent again after a failure is taken once. */
export function useBulkDecision({ onError, onDone }: BulkOptions) {
  const api = useDataProvider<ProviderWith<typeof bulkActions>>();
  const { run, isRunning } = useAction({ onError });
  const [answer, setAnswer] = useState<BulkAnswer | null>(null);
  const sent = useRef({ what: '', key: '' });
  const receive = (received: BulkAnswer) => {
    setAnswer(received);
    onDone(outcomeOf(received.results));
  };
  const take = useRef(receive);
  useEffect(() => {
    take.current = receive;
  });
  const decide = (ids: readonly string[], decision: Pick<Decision, 'action' | 'reason' | 'message'>): Promise<void> =>
    run(async () => {
      const what = JSON.stringify([ids, decision]);
      if (sent.current.what !== what) sent.current = { what, key: newKey() };
      take.current(await api.decideContributions({ ids: [...ids], ...decision, key: sent.current.key }));
    });
  useEffect(() => {
    const bulkId = answer?.bulkId;
    if (!bulkId || outcomeOf(answer.results).pending.length === 0) return;
    // After a failure the last answer stays, and the server is asked again.
    const timer = setTimeout(
      () =>
        api.bulkDecision(bulkId).then(
          (received) => take.current(received),
          () => setAnswer({ ...answer }),
        ),
      POLL_INTERVAL_MS,
    );
    return () => clearTimeout(timer);
  }, [api, answer]);
  return { decide, isRunning, outcome: answer && outcomeOf(answer.results) };
}
