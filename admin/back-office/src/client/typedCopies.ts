/** What somebody typed and has not saved, as the browser keeps it. */
export interface TypedCopy {
  /** One for each page that was open, so that two windows do not overwrite each other. */
  slot: string;
  at: string;
  /** When the server kept it last, as the server said: so that both are known as one. */
  keptAt?: string | undefined;
  baseVersion: number;
  /** What the fields held when the typing began. */
  base: object;
  content: object;
}

const PREFIX = 'admin.typed.';
const KEPT_MS = 30 * 24 * 3_600_000;

/** Stands in for a storage that is full or closed: the words then last as long as the page. */
const inMemory = new Map<string, string>();

/** A name for a page among those that are open. */
export const newSlot = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;

const keyOf = (owner: string, item: string, slot: string): string => `${PREFIX}${owner}.${item}.${slot}`;

function put(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
    inMemory.delete(key);
  } catch {
    inMemory.set(key, text);
  }
}

function remove(key: string): void {
  inMemory.delete(key);
  try {
    localStorage.removeItem(key);
  } catch {
    return;
  }
}

function storedEntries(): [string, string][] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .map((key) => [key, localStorage.getItem(key) ?? '']);
  } catch {
    return [];
  }
}

const entries = (): [string, string][] => [...new Map([...storedEntries(), ...inMemory])];

function read([key, text]: [string, string]): TypedCopy[] {
  try {
    const copy = JSON.parse(text) as TypedCopy;
    if (Date.now() - Date.parse(copy.at) < KEPT_MS) return [copy];
  } catch {
    // What cannot be read is of no use to anybody.
  }
  remove(key);
  return [];
}

/** All that a person typed into an item, newest first. */
export function typedCopies(owner: string, item: string): TypedCopy[] {
  const prefix = keyOf(owner, item, '');
  return entries()
    .filter(([key]) => key.startsWith(prefix))
    .flatMap(read)
    .toSorted((one, other) => other.at.localeCompare(one.at));
}

export function keepTyped(owner: string, item: string, copy: TypedCopy): void {
  put(keyOf(owner, item, copy.slot), JSON.stringify(copy));
}

export function dropTyped(owner: string, item: string, slot: string): void {
  remove(keyOf(owner, item, slot));
}

/** Somebody has used this browser after them, and left it: what others typed does not stay in it. */
export function dropTypedByOthers(owner: string): void {
  for (const [key] of entries()) if (!key.startsWith(`${PREFIX}${owner}.`)) remove(key);
}
