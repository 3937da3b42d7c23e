/** What a browser keeps for a page: localStorage, sessionStorage, or nothing where both are forbidden. */
export interface Store {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

const NOWHERE: Store = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };

/** Accessing localStorage throws where the browser forbids storage. */
export function browserStore(open: () => Store): Store {
  return quietly(open) ?? NOWHERE;
}

/** The browser may forbid storage, or its quota may be full: the page then works without. */
export function quietly<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
