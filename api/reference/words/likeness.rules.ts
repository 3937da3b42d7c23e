/** What is compared: a text that somebody writes, or wrote, with its title and its link. */
export interface ComparedText {
  title: string;
  body: string | null;
  link: string | null;
}

/** What one item has in common with a text. */
export interface Likeness {
  sameLink: boolean;
  /** 0 to 1: the trigrams that both titles share, of all they have (pg_trgm). */
  titles: number;
  /** How many stems the title of the text has; how many of them stand in the title of the item, and how many anywhere in it. */
  titleStems: number;
  titleStemsInTitle: number;
  titleStemsAnywhere: number;
  /** How many stems of the text's body were looked for, and how many of them stand in the item. */
  bodyStems: number;
  bodyStemsAnywhere: number;
}

/** Fewer words than this are too few to say that the sense is the same. */
const FEW_TITLE_STEMS = 3;
const FEW_BODY_STEMS = 10;

/**
 * 0 to 1. The same link says most: 0.9, and up to 1 the more the words are alike. Then the spelling of the titles: up to 0.9 where they
 * are the same. Then the words by their French stems, up to 0.7: those of the title (whole where they stand in the other's title too,
 * half where only in its text), or those of the body where more of them are shared.
 */
export function similarity(likeness: Likeness): number {
  const words = Math.max(0.9 * likeness.titles, 0.7 * sharedWords(likeness));
  return round(likeness.sameLink ? 0.9 + words / 9 : words);
}

function sharedWords({
  titleStems,
  titleStemsInTitle,
  titleStemsAnywhere,
  bodyStems,
  bodyStemsAnywhere,
}: Likeness): number {
  const ofTitle = (titleStemsInTitle + titleStemsAnywhere) / 2 / Math.max(titleStems, FEW_TITLE_STEMS);
  const ofBody = bodyStemsAnywhere / Math.max(bodyStems, FEW_BODY_STEMS);
  return Math.max(ofTitle, ofBody);
}

function round(value: number): number {
  return Math.round(Math.min(1, value) * 1000) / 1000;
}

/** Less than this is chance. */
export const MIN_SIMILARITY = 0.25;

/** Longer texts are compared by their beginning: a title has 120 characters at most, a body 5,000. */
export const MAX_CHARACTERS = { title: 120, body: 5000, link: 2000, search: 200 };

/** What one word is looked for by: its stem, and those of near words where it is not a known one. */
export interface Sought {
  stems: readonly string[];
  /** The share of all items that they stand in, as far as it is known: of rare ones it is not. */
  share: number;
}

const MAX_SOUGHT = 6;
/** Roughly how many items a candidates query may return: fewer for the body, whose words are weaker evidence. */
export const CANDIDATES = { title: 300, body: 100 };
const RARE = 0.0005;

/**
 * Builds a tsquery for items that share several of the rarest words with the text. Requires as many of them as brings the expected
 * number of matches down to `most`. Returns undefined if there are no words.
 */
export function candidatesQuery(
  sought: readonly Sought[],
  { itemCount, most }: { itemCount: number; most: number },
): string | undefined {
  const rarest = sought.toSorted((left, right) => left.share - right.share).slice(0, MAX_SOUGHT);
  const shares = rarest.map(({ share }) => Math.max(share, RARE));
  const words = rarest.map(({ stems }) => `(${stems.map(quotedStem).join('|')})`);
  for (let count = Math.min(2, words.length); count > 0 && count <= words.length; count += 1) {
    if (count === words.length || atLeastShare(shares, count) * itemCount <= most) return atLeast(words, count);
  }
  return undefined;
}

/** "At least so many of these". */
function atLeast(words: readonly string[], count: number): string {
  const [first, ...others] = words;
  if (first === undefined) return '';
  if (count === words.length) return words.join('&');
  if (count === 1) return words.join('|');
  return `${first}&(${atLeast(others, count - 1)})|(${atLeast(others, count)})`;
}

/** The probability that an item contains at least `count` of the words, if they were independent. */
function atLeastShare(shares: readonly number[], count: number): number {
  const [first, ...others] = shares;
  if (count === 0) return 1;
  if (first === undefined) return 0;
  return first * atLeastShare(others, count - 1) + (1 - first) * atLeastShare(others, count);
}

/** A stem as a tsquery takes it, whatever is in it. */
export function quotedStem(stem: string): string {
  return `'${stem.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
