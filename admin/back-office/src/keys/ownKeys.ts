import { isOneCharacter } from './changeable';

/** What somebody has put in place of keys, by the key as it is at first: another one, or nothing. Kept in this browser. */
export type OwnKeys = Readonly<Record<string, string>>;

const NAME = 'admin.keys.own';
const OFF = '';

const listeners = new Set<() => void>();

const isKept = (entry: [string, unknown]): entry is [string, string] => {
  const [, own] = entry;
  return own === OFF || (typeof own === 'string' && isOneCharacter(own));
};

/** Without storage the choice lasts as long as the page. */
function kept(): OwnKeys {
  try {
    const found: object = JSON.parse(localStorage.getItem(NAME) ?? '{}');
    return Object.fromEntries(Object.entries(found).filter(isKept));
  } catch {
    return {};
  }
}

let own = kept();

export const ownKeys = (): OwnKeys => own;

/** What is pressed for a key by now; undefined when it was turned off. */
export const keyFor = (key: string, changed: OwnKeys = own): string | undefined => {
  const found = changed[key] ?? key;
  return found === OFF ? undefined : found;
};

export function changeKeys(changed: OwnKeys): void {
  own = Object.fromEntries(Object.entries(changed).filter(([key, to]) => key !== to));
  try {
    localStorage.setItem(NAME, JSON.stringify(own));
  } catch {
    // The choice lasts as long as the page.
  }
  for (const listener of listeners) listener();
}

export const onKeysChanged = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};
