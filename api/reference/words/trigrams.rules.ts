/** What two texts must share at least to be alike: the threshold of PostgreSQL. */
const ALIKE = 0.5;

/** Three letters as one number; of a word, with two blanks before it and one behind. */
interface Trigrams {
  all: number[];
  /** Whether a trigram is the first, or the last, of its word. */
  begins: boolean[];
  ends: boolean[];
}

const BLANK = 32;

/** As the extension pg_trgm makes them of folded text. */
export function trigramsOf(text: string): Trigrams {
  const made: Trigrams = { all: [], begins: [], ends: [] };
  for (const word of text.match(/[a-z0-9]+/g) ?? []) {
    let [first, second] = [BLANK, BLANK];
    for (let at = 0; at <= word.length; at += 1) {
      const third = at < word.length ? word.charCodeAt(at) : BLANK;
      made.all.push((first << 14) | (second << 7) | third);
      made.begins.push(at === 0);
      made.ends.push(at === word.length);
      [first, second] = [second, third];
    }
  }
  return made;
}

/** What both share, of all that either has. */
function shareOf(shared: number, one: number, other: number): number {
  return Math.fround(shared / (one + other - shared));
}

/**
 * How alike a text is to the words of another that are most like it (strict_word_similarity of pg_trgm): `asked` against any stretch of
 * whole words.
 */
export function strictWordSimilarity(asked: ReadonlySet<number>, { all, begins, ends }: Trigrams): number {
  /** Where the stretch looked at has a trigram last. */
  const last = new Map<number, number>();
  let [best, shared, different, lower] = [0, 0, 0, 0];
  for (const [upper, trigram] of all.entries()) {
    if (!last.has(trigram)) {
      different += 1;
      if (asked.has(trigram)) shared += 1;
    }
    last.set(trigram, upper);
    if (ends[upper] !== true) continue;
    // The stretch may be more alike without its first words.
    let current = shareOf(shared, asked.size, different);
    let [start, fewerShared, fewer] = [lower, shared, different];
    for (let at = lower; at <= upper; at += 1) {
      const without = shareOf(fewerShared, asked.size, fewer);
      if (begins[at] === true && without > current)
        [current, start, shared, different] = [without, at, fewerShared, fewer];
      const leaving = all[at] ?? 0;
      if (last.get(leaving) !== at) continue;
      fewer -= 1;
      if (asked.has(leaving)) fewerShared -= 1;
    }
    best = Math.max(best, current);
    for (; lower < start; lower += 1) {
      const left = all[lower] ?? 0;
      if (last.get(left) === lower) last.delete(left);
    }
  }
  return best;
}

/** Of one text to what is asked for, both 0 to 1: by the words most like it, and as a whole. */
export interface Spelling {
  row: number;
  byWords: number;
  whole: number;
}

/** Finds texts that have words which are spelt nearly so. */
export class Spellings {
  private readonly rows = new Map<number, number[]>();
  private readonly shared: Uint16Array;

  /** Texts as in a `search` column, known by their place in the list. */
  constructor(private readonly texts: readonly string[]) {
    this.shared = new Uint16Array(texts.length);
    for (const [row, text] of texts.entries()) {
      for (const trigram of new Set(trigramsOf(text).all)) {
        const rows = this.rows.get(trigram);
        if (rows === undefined) this.rows.set(trigram, [row]);
        else rows.push(row);
      }
    }
  }

  like(key: string): Spelling[] {
    const asked = new Set(trigramsOf(key).all);
    return this.sharing(asked).flatMap(({ row, shared }) => {
      const trigrams = trigramsOf(this.texts[row] ?? '');
      const byWords = strictWordSimilarity(asked, trigrams);
      return byWords < ALIKE ? [] : [{ row, byWords, whole: shareOf(shared, asked.size, new Set(trigrams.all).size) }];
    });
  }

  /** Texts with so many of the trigrams that they can be alike. */
  private sharing(asked: ReadonlySet<number>): { row: number; shared: number }[] {
    const touched: number[] = [];
    for (const trigram of asked) {
      for (const row of this.rows.get(trigram) ?? []) {
        if (this.shared[row] === 0) touched.push(row);
        this.shared[row]! += 1;
      }
    }
    const found: { row: number; shared: number }[] = [];
    for (const row of touched) {
      const shared = this.shared[row] ?? 0;
      if (shared >= ALIKE * asked.size) found.push({ row, shared });
      this.shared[row] = 0;
    }
    return found;
  }
}
