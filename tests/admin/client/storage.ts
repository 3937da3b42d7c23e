type Kept = Record<string, string>;

/** Stands for the storage of a browser, of which what is kept are the only keys. */
export function browserStorage(isFull = (): boolean => false): Kept {
  const methods = {
    getItem(this: Kept, key: string): string | null {
      return this[key] ?? null;
    },
    setItem(this: Kept, key: string, text: string): void {
      if (isFull()) throw new Error('The quota has been exceeded.');
      this[key] = text;
    },
    removeItem(this: Kept, key: string): void {
      delete this[key];
    },
  };
  return Object.create(methods) as Kept;
}
