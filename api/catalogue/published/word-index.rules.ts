/** The stems of an item: those of its title, and those of its whole text, the title's among them. */
export interface ItemWords {
  title: readonly string[];
  all: readonly string[];
}

/** A word that is sought: its stem, then those of words that are written nearly so. */
export type SoughtWord = readonly string[];

export interface FoundItem {
  id: string;
  /** 1 to 1000: 1000 where every word stands in the title. */
  rank: number;
}

/** What a word counts in the title, and elsewhere; near spellings count half. */
const IN_TITLE = 4;
const ELSEWHERE = 1;
/** Fewer items than this with all the words: those with half of them are found too. */
const FEW = 5;

/** For a stem, the items that it stands in: twice their number, and one more where it stands in the title. */
class Postings {
  private items = new Int32Array(4);
  private count = 0;

  add(posting: number): void {
    if (this.count === this.items.length) {
      const larger = new Int32Array(2 * this.count);
      larger.set(this.items);
      this.items = larger;
    }
    this.items[this.count] = posting;
    this.count += 1;
  }

  all(): Int32Array {
    return this.items.subarray(0, this.count);
  }
}

/** Finds items by the stems of their words: those that say most of what is sought in their titles first. */
export class WordIndex {
  private postings = new Map<string, Postings>();
  /** By item, and back. A number is not used again: that of a changed item finds nothing any more. */
  private readonly numbers = new Map<string, number>();
  private ids: (string | undefined)[] = [];

  get size(): number {
    return this.numbers.size;
  }

  set(id: string, words: ItemWords): void {
    this.delete(id);
    const number = this.ids.push(id) - 1;
    this.numbers.set(id, number);
    const title = new Set(words.title);
    for (const stem of words.all) this.of(stem).add(2 * number + Number(title.has(stem)));
  }

  delete(id: string): void {
    const number = this.numbers.get(id);
    if (number === undefined) return;
    this.numbers.delete(id);
    this.ids[number] = undefined;
    if (this.ids.length > 1000 && this.ids.length > 2 * this.size) this.compact();
  }

  /** Whether the stem stood in some item since the index was made. */
  has(stem: string): boolean {
    return this.postings.has(stem);
  }

  /** In no order. */
  find(words: readonly SoughtWord[]): FoundItem[] {
    const points = new Uint16Array(this.ids.length);
    const held = new Uint8Array(this.ids.length);
    for (const word of words) this.count(word, points, held);
    const whole = this.foundWith(words.length, { words, points, held });
    return whole.length >= FEW ? whole : this.foundWith(Math.ceil(words.length / 2), { words, points, held });
  }

  /** Adds what one word is worth to each item, once. */
  private count(word: SoughtWord, points: Uint16Array, held: Uint8Array): void {
    const best = new Uint8Array(points.length);
    for (const [place, stem] of word.entries())
      for (const posting of this.postings.get(stem)?.all() ?? []) {
        const worth = ((posting & 1) === 1 ? IN_TITLE : ELSEWHERE) * (place === 0 ? 2 : 1);
        const number = posting >> 1;
        const before = best[number] as number;
        if (worth <= before) continue;
        best[number] = worth;
        points[number] = (points[number] as number) + worth - before;
        if (before === 0) held[number] = (held[number] as number) + 1;
      }
  }

  private foundWith(
    least: number,
    { words, points, held }: { words: readonly SoughtWord[]; points: Uint16Array; held: Uint8Array },
  ): FoundItem[] {
    const most = 2 * IN_TITLE * words.length;
    const found: FoundItem[] = [];
    for (const [number, id] of this.ids.entries())
      if (id !== undefined && (held[number] as number) >= Math.max(1, least))
        found.push({ id, rank: Math.max(1, Math.round((1000 * (points[number] as number)) / most)) });
    return found;
  }

  private of(stem: string): Postings {
    const known = this.postings.get(stem);
    if (known !== undefined) return known;
    const made = new Postings();
    this.postings.set(stem, made);
    return made;
  }

  /** Without what was deleted. */
  private compact(): void {
    const [old, former] = [this.postings, this.ids];
    this.postings = new Map();
    this.ids = former.filter((id) => id !== undefined);
    for (const [number, id] of this.ids.entries()) this.numbers.set(id as string, number);
    for (const [stem, postings] of old)
      for (const posting of postings.all()) {
        const id = former[posting >> 1];
        if (id !== undefined) this.of(stem).add(2 * (this.numbers.get(id) as number) + (posting & 1));
      }
  }
}
