import { createClient, NetworkError } from 'graphql-sse';
import { ContributionChangedDocument, type ContributionChangedSubscription } from '../../../generated/graphql';
import type { Change } from './news';

const RECONNECT_MS = 5000;
/** After a refusal: the server may have too many streams open, or the session may have ended. */
const RECONNECT_AFTER_REFUSAL_MS = 60_000;

/** Tells each change until it is stopped. Without the stream nothing is told, and the queue works as without it. */
export async function followChanges(tell: (change: Change) => void, stop: AbortSignal): Promise<void> {
  while (!stop.aborted) await pause(await listen(tell, stop), stop);
}

/** The client's own retries stop for good when the server ends a stream in due form: reconnecting is done here. */
const connect = () => createClient({ url: '/graphql/stream', credentials: 'same-origin', retryAttempts: 0 });

/** Listens until the stream ends. Gives how long to wait before the next one. */
function listen(tell: (change: Change) => void, stop: AbortSignal): Promise<number> {
  return new Promise((resolve) => {
    const unsubscribe = connect().subscribe<ContributionChangedSubscription>(
      { query: ContributionChangedDocument.toString() },
      {
        next: ({ data }) => data && tell(data.contributionChanged),
        complete: () => resolve(RECONNECT_MS),
        error: (error) => resolve(isRefusal(error) ? RECONNECT_AFTER_REFUSAL_MS : RECONNECT_MS),
      },
    );
    stop.addEventListener('abort', unsubscribe, { once: true });
  });
}

/** Whether the server answered, and not with a stream. */
const isRefusal = (error: unknown): boolean => error instanceof NetworkError && error.response !== undefined;

async function pause(milliseconds: number, stop: AbortSignal): Promise<void> {
  if (stop.aborted) return;
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    stop.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
