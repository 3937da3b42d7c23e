import type { Postings } from './postings.rules';

/** What a word counts in the title, and elsewhere; near spellings count half. */
const IN_TITLE = 4;
const ELSEWHERE = 1;
const EXACT = 2;
/** What an item has whose title says a word exactly. */
export const MAX_POINTS = IN_TITLE * EXACT;

/** Counts what the words that are sought are worth to each item that says one of them: the others cost nothing. */
export class Points {
  /** By number of an item; kept from one search to the next, and all 0 between them. */
  private points = new Uint16Array(1024);
  private held = new Uint8Array(1024);
  /** Of the word that is being counted. */
  private best = new Uint8Array(1024);
  private said: number[] = [];

  /** `count`: above every number of an item. */
  makeRoom(count: number): void {
    if (count <= this.points.length) return;
    const room = 2 * count;
    [this.points, this.held, this.best] = [new Uint16Array(room), new Uint8Array(room), new Uint8Array(room)];
  }

  /** One word: the postings of its stem, then those of words that are written nearly so. */
  count(spellings: readonly (Postings | undefined)[]): void {
    for (const [place, postings] of spellings.entries())
      for (const posting of postings?.all() ?? [])
        this.raise(posting >> 1, ((posting & 1) === 1 ? IN_TITLE : ELSEWHERE) * (place === 0 ? EXACT : 1));
    for (const postings of spellings) for (const posting of postings?.all() ?? []) this.best[posting >> 1] = 0;
  }

  /** The numbers of the items that say at least so many words. */
  with(least: number): number[] {
    return this.said.filter((number) => (this.held[number] as number) >= least);
  }

  of(number: number): number {
    return this.points[number] as number;
  }

  clear(): void {
    for (const number of this.said) {
      this.points[number] = 0;
      this.held[number] = 0;
    }
    this.said = [];
  }

  private raise(number: number, worth: number): void {
    const before = this.best[number] as number;
    if (worth <= before) return;
    this.best[number] = worth;
    this.points[number] = (this.points[number] as number) + worth - before;
    if (before > 0) return;
    if (this.held[number] === 0) this.said.push(number);
    this.held[number] = (this.held[number] as number) + 1;
  }
}
