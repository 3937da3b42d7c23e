import { isTypedIn } from './typing';

/** Whoever has waited longer for what they asked for has gone on to something else. */
const WAITS_MS = 5000;

let actedAt = -Infinity;

/** Enter in a field of one line chooses or searches. */
const isEnter = (event: Event): boolean =>
  event instanceof KeyboardEvent && event.key === 'Enter' && !(event.target instanceof HTMLTextAreaElement);

function note(event: Event): void {
  actedAt = isTypedIn(event.target) && !isEnter(event) ? -Infinity : performance.now();
}

for (const kind of ['click', 'keydown', 'popstate']) window.addEventListener(kind, note, { capture: true });

/** Whether the last thing that the person did, a moment ago, asked for something: a click, a key, an address, but not a word in a field. */
export const hasJustActed = (): boolean => performance.now() - actedAt < WAITS_MS;
