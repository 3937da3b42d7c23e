/** What a browser keeps for a page: localStorage or sessionStorage. */
export interface Store {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Keeps for as long as the page is open. */
export function memoryStore(): Store {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

/** Accessing localStorage throws where the browser forbids storage. */
export function browserStore(open: () => Store): Store {
  return quietly(open) ?? memoryStore();
}

/** The browser may forbid storage, or its quota may be full: the page then works without. */
export function quietly<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
