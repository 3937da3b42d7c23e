/** One word of a text, as compared, with where it stands. */
export interface TextWord {
  /** Lower case, without accent; punctuation that ends a thought is "." or ",". */
  plain: string;
  /** As written, inclusive endings apart: "salarié" of "salarié·e·s". */
  written: string;
  /** UTF-16 offsets in the original. */
  start: number;
  end: number;
  /** Offset in `PlainText.plain`. */
  at: number;
}

/** A text as patterns read it: words of a-z and 0-9 with one space between them. */
export interface PlainText {
  original: string;
  plain: string;
  words: readonly TextWord[];
}

/** No word that counts is longer, and what follows a word in a pattern costs a bounded time. */
const MAX_WORD_LENGTH = 40;
const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae' };

const INCLUSIVE_ENDINGS = 'euses?|eresses?|ères?|eres?|rices?|trices?|ives?|ves?|nes?|les?|ses?|tes?|es|e|s';
const INCLUSIVE = String.raw`(?:\((?:${INCLUSIVE_ENDINGS})\)s?|[·•⋅‧/.-](?:${INCLUSIVE_ENDINGS})(?:[·•⋅‧.-]?s)?)(?!-?[\p{L}\p{N}])`;
const TOKEN = new RegExp(
  [
    String.raw`\d+(?=(?:ans?|mois)(?![\p{L}\p{N}]))`,
    String.raw`\d+[.,]\d+`,
    String.raw`(?<word>[\p{L}\p{M}\p{N}]+)(?<inclusive>${INCLUSIVE})?`,
    String.raw`\n[^\S\n]*\n`,
    String.raw`[^\s]`,
  ].join('|'),
  'gu',
);
/** What holds two words together where it touches both: "16-25", "Seine-Saint-Denis", "l'Ain", "et/ou". */
const JOINS = /[\p{L}\p{N}]['’‘ʼ´`\-‐‑–/_][\p{L}\p{N}]/u;

export function readText(original: string): PlainText {
  const words: TextWord[] = [];
  let at = 0;
  for (const match of original.matchAll(TOKEN)) {
    const { plain, written } = wordOf(match, original);
    if (plain === '' || (isStop(plain) && isStop(words.at(-1)?.plain ?? '.') && plain === words.at(-1)?.plain))
      continue;
    words.push({ plain, written, start: match.index, end: match.index + match[0].length, at });
    at += plain.length + 1;
  }
  return { original, plain: words.map((word) => word.plain).join(' '), words };
}

export function isStop(plain: string): boolean {
  return plain === '.' || plain === ',';
}

function wordOf(match: RegExpExecArray, original: string): { plain: string; written: string } {
  const word = match.groups?.word;
  if (word !== undefined) return { plain: withEnding(foldLetters(word), match.groups?.inclusive), written: word };
  const [sign] = match;
  if (/^[\d+%€]/.test(sign)) return { plain: sign, written: sign };
  if (/^['’‘ʼ´`"*_#]$/.test(sign)) return { plain: '', written: sign };
  if (JOINS.test(original.slice(match.index - 1, match.index + 2))) return { plain: '', written: sign };
  return { plain: /^[.!?…\n]/.test(sign) ? '.' : ',', written: sign };
}

function withEnding(plain: string, inclusive: string | undefined): string {
  return inclusive !== undefined && /s\W*$/.test(inclusive) && !plain.endsWith('s') ? `${plain}s` : plain;
}

/** A word of another alphabet keeps its place, so that what stands around it does not meet. */
function foldLetters(word: string): string {
  const folded = word
    .slice(0, MAX_WORD_LENGTH)
    .toLowerCase()
    .replace(/[œæ]/g, (letter) => LIGATURES[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '');
  return /^[a-z0-9]+$/.test(folded) ? folded : ',';
}

/** The original offsets of what stands between two offsets of the plain text, both at the edges of words. */
export function originalSpan({ words }: PlainText, at: number, end: number): { start: number; end: number } {
  const first = words[wordIndex(words, at)];
  const last = words[wordIndex(words, end - 1)];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

/** The index of the word in which an offset of the plain text lies. */
export function wordIndex(words: readonly TextWord[], at: number): number {
  let [low, high] = [0, words.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((words[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
