/** What the reader has got so far: the values of names such as $TOKEN. */
export type Known = Map<string, string>;

const NAME = /^\$([A-Z][A-Z0-9_]*)$/;

/** Writes what is known in place of its name. */
export function filled(text: string, known: Known): string {
  return text.replaceAll(/\$([A-Z][A-Z0-9_]*)/g, (name: string, key: string) => known.get(key) ?? name);
}

/**
 * Where an answer is not as the page shows it. In what is shown, "…" stands for anything, for the end of a text, and for the rest of a
 * list; "$NAME" for a value that is kept under this name.
 */
export function differences(shown: unknown, got: unknown, at: { known: Known; path?: string }): string[] {
  if (shown === '…' && got !== undefined) return [];
  if (Array.isArray(shown) && Array.isArray(got) && lengthsMatch(shown, got)) return inside(shown, got, at);
  if (isObject(shown) && isObject(got)) return inside(shown, got, at);
  if (typeof shown === 'string' ? textMatches(shown, got, at.known) : Object.is(shown, got)) return [];
  return [`${at.path ?? ''}: ${JSON.stringify(shown)} is shown, ${JSON.stringify(got)} came`];
}

function textMatches(shown: string, got: unknown, known: Known): boolean {
  if (typeof got !== 'string') return false;
  const name = NAME.exec(shown)?.[1];
  if (name === undefined) return shown.endsWith('…') ? got.startsWith(shown.slice(0, -1)) : got === shown;
  if (!known.has(name)) known.set(name, got);
  return known.get(name) === got;
}

/** "…" at the end stands for one item or more. */
function lengthsMatch(shown: readonly unknown[], got: readonly unknown[]): boolean {
  return shown.at(-1) === '…' ? got.length >= shown.length : got.length === shown.length;
}

type Parts = Readonly<Record<string, unknown>>;

function inside(shown: object, got: object, { known, path = '' }: { known: Known; path?: string }): string[] {
  const isOpen = Array.isArray(shown) && shown.at(-1) === '…';
  const keys = new Set([...Object.keys(shown), ...(isOpen ? [] : Object.keys(got))]);
  return [...keys].flatMap((key) =>
    differences((shown as Parts)[key], (got as Parts)[key], { known, path: `${path}/${key}` }),
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
