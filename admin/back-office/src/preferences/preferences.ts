import { useSyncExternalStore } from 'react';
import { apiLocaleOf } from '../client/language';
import { session, signedInHere } from '../client/pageSession';
import type { OwnPreferencesFieldsFragment, SetOwnPreferencesInput } from '../generated/ownAccount';
import { chosenOver } from './chosenOver';

export type Chosen = SetOwnPreferencesInput;

/** What the account holds, as far as this browser knows, and what was chosen here since. */
interface Copy {
  known: OwnPreferencesFieldsFragment;
  unsent: Chosen;
}

const NOTHING: Copy = {
  known: { version: 0, appearance: null, language: null, areKeysOn: true, keys: [], columns: [] },
  unsent: {},
};

const ownerNow = (): string => (session.account() ?? signedInHere())?.id ?? '';
const nameOf = (id: string): string => `admin.preferences.${id}`;

let owner = ownerNow();
let copy = stored();
let shown = chosenOver(copy.known, copy.unsent);
const listeners = new Set<() => void>();

/** Several people may use one browser, one after the other: each has a copy of their own. */
function stored(): Copy {
  try {
    return (JSON.parse(localStorage.getItem(nameOf(owner)) ?? 'null') as Copy | null) ?? NOTHING;
  } catch {
    return NOTHING;
  }
}

function become(next: Copy): void {
  copy = next;
  shown = chosenOver(next.known, next.unsent);
  for (const listener of listeners) listener();
}

function keep(next: Copy): void {
  become(next);
  try {
    if (owner) localStorage.setItem(nameOf(owner), JSON.stringify(next));
  } catch {
    // It lasts as long as the page, and in the account.
  }
}

/** What was chosen before anybody signed in is the choice of who signs in then. */
function changeOwner(): void {
  const before = owner ? {} : copy.unsent;
  owner = ownerNow();
  const { known, unsent } = stored();
  keep({ known, unsent: chosenOver(unsent, before) });
}

session.subscribe(() => {
  if (owner !== ownerNow()) changeOwner();
});

// Another window of the same person has chosen something.
window.addEventListener('storage', ({ key }) => {
  if (key === nameOf(owner)) become(stored());
});

/** Holds at once, and goes to the account soon after. */
export const prefer = (chosen: Chosen): void => keep({ ...copy, unsent: chosenOver(copy.unsent, chosen) });

export function preferLanguage(screens: string): void {
  const language = apiLocaleOf(screens);
  if (shown.language !== language) prefer({ language });
}

/** What the server says of the account. An answer that was under way while something newer came is passed over. */
export function takePreferences(known: Copy['known'] | null | undefined): void {
  if (known && known.version > copy.known.version) keep({ ...copy, known });
}

/** The server has answered what was sent; what was chosen meanwhile waits. */
export const settle = (sent: Chosen, known = copy.known): void =>
  keep({ known, unsent: copy.unsent === sent ? {} : copy.unsent });

export const unsentPreferences = (): Chosen => copy.unsent;

/** Whether the account does not have all of it yet. */
export const isUnsent = (chosen = copy.unsent): boolean => Object.values(chosen).flat().length > 0;

export const preferences = (): Chosen => shown;

export function onPreferred(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export const usePreferences = (): Chosen => useSyncExternalStore(onPreferred, preferences);
