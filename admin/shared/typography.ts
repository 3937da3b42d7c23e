/**
 * French puts a space before high punctuation: a no-break space keeps the mark on the line of its word. The sign "%" before a brace begins
 * the name of a value that is yet to come.
 */
export function tied(text: string): string {
  return text.replace(/ (?=[?!:;»#]|%(?!\{))/g, '\u00a0').replace(/« /g, '«\u00a0');
}

const tiedOnce = new WeakMap<object, unknown>();

/** A whole file of words, as they are printed. */
export function tiedWords<T>(words: T): T {
  if (typeof words === 'string') return tied(words) as T;
  if (typeof words !== 'object' || words === null) return words;
  const known = tiedOnce.get(words) ?? tiedParts(words);
  tiedOnce.set(words, known);
  return known as T;
}

const tiedParts = (words: object): unknown =>
  Array.isArray(words)
    ? words.map(tiedWords)
    : Object.fromEntries(Object.entries(words).map(([name, part]) => [name, tiedWords(part)]));
