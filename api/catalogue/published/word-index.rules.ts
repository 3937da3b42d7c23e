import { MAX_POINTS, Points } from './points.rules';
import { Postings } from './postings.rules';

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

/** Fewer items than this with all the words: those with half of them are found too. */
const FEW = 5;
/** How many stems are swept with each item that is put or taken: some 20,000 stems in French texts take a few hundred changes. */
const SWEPT_AT_ONCE = 50;

/** Finds items by the stems of their words: those that say most of what is sought in their titles first. */
export class WordIndex {
  private readonly postings = new Map<string, Postings>();
  /** By item, and back. */
  private readonly numbers = new Map<string, number>();
  private readonly ids: (string | undefined)[] = [];
  private readonly points = new Points();
  /** Numbers that stand in no posting any more. */
  private readonly free: number[] = [];
  /** Numbers whose items are gone: those that the sweep under way frees, and those after it. */
  private sweeping: number[] = [];
  private gone: number[] = [];
  private unswept: MapIterator<[string, Postings]> | undefined;

  get size(): number {
    return this.numbers.size;
  }

  set(id: string, words: ItemWords): void {
    this.delete(id);
    const number = this.free.pop() ?? this.ids.length;
    this.ids[number] = id;
    this.numbers.set(id, number);
    const title = new Set(words.title);
    for (const stem of words.all) this.of(stem).add(2 * number + Number(title.has(stem)));
    this.sweep();
  }

  delete(id: string): void {
    const number = this.numbers.get(id);
    if (number === undefined) return;
    this.numbers.delete(id);
    this.ids[number] = undefined;
    this.gone.push(number);
    this.sweep();
  }

  /** Whether the stem stands in some item, or stood there lately. */
  has(stem: string): boolean {
    return this.postings.has(stem);
  }

  /** In no order. */
  find(words: readonly SoughtWord[]): FoundItem[] {
    this.points.makeRoom(this.ids.length);
    for (const word of words) this.points.count(word.map((stem) => this.postings.get(stem)));
    const whole = this.foundWith(words.length, words.length);
    const found = whole.length >= FEW ? whole : this.foundWith(Math.ceil(words.length / 2), words.length);
    this.points.clear();
    return found;
  }

  /** What says at least so many of the words. */
  private foundWith(least: number, count: number): FoundItem[] {
    const found: FoundItem[] = [];
    for (const number of this.points.with(least)) {
      const id = this.ids[number];
      if (id === undefined) continue;
      found.push({ id, rank: Math.max(1, Math.round((1000 * this.points.of(number)) / (MAX_POINTS * count))) });
    }
    return found;
  }

  private of(stem: string): Postings {
    const known = this.postings.get(stem);
    if (known !== undefined) return known;
    const made = new Postings();
    this.postings.set(stem, made);
    return made;
  }

  /** Takes what is gone out of some stems: a little with each change, so that none of them makes anybody wait. */
  private sweep(): void {
    if (this.unswept === undefined) {
      if (this.gone.length === 0) return;
      [this.sweeping, this.gone] = [this.gone, []];
      this.unswept = this.postings.entries();
    }
    for (let swept = 0; swept < SWEPT_AT_ONCE; swept += 1) {
      const { value: next } = this.unswept.next();
      if (next === undefined) return this.endSweep();
      const [stem, postings] = next;
      postings.keep((number) => this.ids[number] !== undefined);
      if (postings.isEmpty) this.postings.delete(stem);
    }
  }

  private endSweep(): void {
    this.unswept = undefined;
    for (const number of this.sweeping) this.free.push(number);
    this.sweeping = [];
  }
}
