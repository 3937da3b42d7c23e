import { useSyncExternalStore } from 'react';
import { session } from '../../client/pageSession';

type Kept = Readonly<Record<string, readonly string[]>>;

const NOTHING: Kept = {};
const listeners = new Set<() => void>();
/** What was read last, so that the same text gives the same lists. */
let last: { text: string | null; kept: Kept } = { text: null, kept: NOTHING };

/** Several people may use one browser, one after the other. */
const key = (): string => `admin.columns.${session.account()?.id ?? ''}`;

/** Without storage, each list shows its own columns. */
function read(): Kept {
  try {
    const text = localStorage.getItem(key());
    if (text !== last.text) last = { text, kept: text === null ? NOTHING : (JSON.parse(text) as Kept) };
    return last.kept;
  } catch {
    return NOTHING;
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The columns that this person chose for a list in this browser; null: the list's own. */
export const useOwnColumns = (resource: string): readonly string[] | null =>
  useSyncExternalStore(subscribe, () => read()[resource] ?? null);

export function keepOwnColumns(resource: string, columns: readonly string[] | null): void {
  const { [resource]: _before, ...others } = read();
  try {
    localStorage.setItem(key(), JSON.stringify(columns === null ? others : { ...others, [resource]: columns }));
  } catch {
    // The choice lasts as long as its address.
  }
  for (const listener of listeners) listener();
}
