import { ContributionChangedDocument, type ContributionChangedSubscription } from '../../../generated/graphql';
import type { Change } from './news';
import { serverEvents } from './serverEvents';

const AGAIN_MS = 5000;
/** For a server that has enough of us for now. */
const MUCH_LATER_MS = 60_000;

/** Tells each change until it is stopped. Without the stream nothing is told: the queue is read as it always was. */
export async function followChanges(tell: (change: Change) => void, stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    const isWelcome = await listen(tell, stop).catch(() => true);
    await pause(isWelcome ? AGAIN_MS : MUCH_LATER_MS, stop);
  }
}

/** Until the stream ends. False: it was refused. */
async function listen(tell: (change: Change) => void, stop: AbortSignal): Promise<boolean> {
  const response = await fetch('/graphql/stream', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: ContributionChangedDocument.toString() }),
    signal: stop,
  });
  if (!response.ok || !response.body) return false;
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const { events, rest } = serverEvents(text + part.value);
    text = rest;
    for (const { name, data } of events) if (name === 'next') tellNext(data, tell);
  }
  return true;
}

function tellNext(data: string, tell: (change: Change) => void): void {
  const answer = JSON.parse(data) as { data?: ContributionChangedSubscription | null };
  if (answer.data) tell(answer.data.contributionChanged);
}

async function pause(milliseconds: number, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    stop.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
