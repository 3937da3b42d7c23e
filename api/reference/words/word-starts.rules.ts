const LONGEST = 3;
const NONE: readonly number[] = [];

/** In which texts a word begins so: by the first letters of each of their words, which leave few texts to look at. */
export class WordStarts {
  private readonly rows = new Map<string, number[]>();

  /** Texts as in a `search` column, known by their place in the list. */
  constructor(texts: readonly string[]) {
    for (const [row, text] of texts.entries()) {
      for (const word of text.split(' ')) {
        for (let length = 1; length <= Math.min(LONGEST, word.length); length += 1)
          this.add(word.slice(0, length), row);
      }
    }
  }

  /** In order, the texts that may hold all the words of a key: those of its rarest word, of which only the first letters count. */
  of(key: string): readonly number[] {
    const rows = key.split(' ').map((word) => this.rows.get(word.slice(0, LONGEST)) ?? NONE);
    return rows.reduce((fewest, one) => (one.length < fewest.length ? one : fewest));
  }

  private add(start: string, row: number): void {
    const rows = this.rows.get(start);
    if (rows === undefined) this.rows.set(start, [row]);
    else if (rows.at(-1) !== row) rows.push(row);
  }
}
