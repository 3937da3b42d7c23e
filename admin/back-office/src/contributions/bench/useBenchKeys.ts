import { useKeys } from '../../keys/useKeys';
import { NOTE_FIELD } from '../triage/notes/NoteForm';
import { QUEUE_SEARCH } from '../triage/queue/QueueSearch';

interface BenchKeys {
  step: (by: 1 | -1) => void;
  enter: () => void;
  close: () => void;
  /** Takes the last decision back; null when there is none. */
  undo: (() => void) | null;
}

const focus = (id: string): void => document.getElementById(id)?.focus();

/** On a telephone the queue is not beside the contribution: it comes back first. */
function search(close: () => void): void {
  const field = document.getElementById(QUEUE_SEARCH);
  if (field?.checkVisibility()) return focus(QUEUE_SEARCH);
  close();
  setTimeout(() => focus(QUEUE_SEARCH));
}

/** The keys of the queue; those of the decisions belong to the open contribution. */
export function useBenchKeys({ step, enter, close, undo }: BenchKeys): void {
  const label = (name: string) => `resources.contributions.keys.${name}`;
  useKeys(label('queue'), [
    { key: 'j', label: label('next'), run: () => step(1) },
    { key: 'k', label: label('previous'), run: () => step(-1) },
    { key: 'Enter', label: label('open'), run: enter },
    { key: 'u', label: label('undo'), run: () => undo?.(), isOff: undo === null },
    { key: 'n', label: label('note'), run: () => focus(NOTE_FIELD) },
    { key: '/', label: label('search'), run: () => search(close) },
  ]);
}
