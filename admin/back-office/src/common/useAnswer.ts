import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useDataProvider } from 'react-admin';
import { ApiError } from '../client/errors';
import { session } from '../client/pageSession';
import type { ProviderWith } from '../client/resource';
import { useDebounced } from './useDebounced';

/** Asks the server one question. Define it outside components, so that its identity is stable. */
type Ask<Actions, Q, A> = (api: Actions, question: Q) => Promise<A>;

interface Answered<A> {
  answer: A | null;
  /** Why there is no answer: a translation key, or the server's own words. */
  refusal: string;
  /** Whether the server failed, rather than refused what was asked. */
  isFailure: boolean;
}

const NO_ANSWER = { answer: null, refusal: '', isFailure: false };

const isRefused = (error: unknown): error is ApiError => error instanceof ApiError && error.code === 'BAD_USER_INPUT';

export const reasonOf = (error: unknown): string => {
  if (isRefused(error) && error.detail) return error.detail;
  return error instanceof Error ? error.message : 'errors.INTERNAL_SERVER_ERROR';
};

const isEndNoticed = (): boolean => session.current().kind === 'noticed';

/**
 * The server's answer, debounced; the last answer stays meanwhile. null asks nothing. Of the questions that come while the session has
 * ended, the first waits, and the last is asked once there is one.
 */
export function useAnswer<Actions, Q, A>(question: Q | null, ask: Ask<Actions, Q, A>): Answered<A> {
  const api = useDataProvider<ProviderWith<Actions>>();
  const written = useDebounced(JSON.stringify(question), 400);
  const isHeld = useSyncExternalStore(session.subscribe, isEndNoticed);
  const isAsking = useRef(false);
  const [answered, setAnswered] = useState<Answered<A>>(NO_ANSWER);
  useEffect(() => {
    const settled: Q | null = JSON.parse(written);
    if (settled === null || (isHeld && isAsking.current)) return;
    let isCurrent = true;
    const keep = (answer: Answered<A>) => isCurrent && setAnswered(answer);
    isAsking.current = true;
    void ask(api, settled)
      .then(
        (answer) => keep({ ...NO_ANSWER, answer }),
        (error: unknown) => keep({ answer: null, refusal: reasonOf(error), isFailure: !isRefused(error) }),
      )
      .finally(() => (isAsking.current = false));
    return () => {
      isCurrent = false;
    };
  }, [api, ask, written, isHeld]);
  return answered;
}
