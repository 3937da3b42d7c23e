import { targetRule } from '../catalogue/content';
import type { PublishedCatalogue, PublishedItem } from '../catalogue';
import type { RecommendationKind } from '../catalogue/content';
import type { Rule } from '../targeting/language';

/** A published item with the whole rule that says whom it is for. */
export interface Candidate {
  item: PublishedItem;
  target: Rule;
}

export function candidateOf(item: PublishedItem, catalogue: Pick<PublishedCatalogue, 'situation'>): Candidate {
  return { item, target: targetRule(item.content, (id) => catalogue.situation(id)?.slug) };
}

const KINDS: Readonly<Record<RecommendationKind, number>> = { STRATEGY: 1, ACTION: 2 };
/** What is said of a candidate in one number, beside its kind. */
const HAS_LINES = 4;
const SHOWS_LOWER = 8;
const EXCLUDES = 16;

/**
 * All candidates by number, with what a ranking asks of each in columns: it looks at many thousands, and at few of them closely. A number
 * stays that of its item, and is given anew once the item is gone.
 */
export class Candidates {
  private readonly numbers = new Map<string, number>();
  private readonly free: number[] = [];
  private list: (Candidate | undefined)[] = [];
  private marks = new Uint8Array(16);
  private weights = new Float64Array(16);
  /** The numbers by weight, the highest first, then by slug; and the place of each number among them. */
  private ordered: number[] = [];
  private places = new Int32Array(16);
  private isInOrder = true;

  /** Its number. */
  put(candidate: Candidate): number {
    const { id, kind, content } = candidate.item;
    const number = this.numbers.get(id) ?? this.newNumber(id);
    this.list[number] = candidate;
    this.weights[number] = content.weight;
    this.marks[number] =
      KINDS[kind] +
      (content.scoreLines.length > 0 ? HAS_LINES : 0) +
      (content.whenUnknown === 'SHOW_LOWER' ? SHOWS_LOWER : 0) +
      (content.incompatibleWithIds.length > 0 ? EXCLUDES : 0);
    this.isInOrder = false;
    return number;
  }

  /** The number that it had; undefined where there was none. */
  remove(id: string): number | undefined {
    const number = this.numbers.get(id);
    if (number === undefined) return undefined;
    this.numbers.delete(id);
    this.list[number] = undefined;
    this.free.push(number);
    this.isInOrder = false;
    return number;
  }

  numberOf(id: string): number | undefined {
    return this.numbers.get(id);
  }

  at(number: number): Candidate {
    return this.list[number] as Candidate;
  }

  isOfKind(number: number, kind: RecommendationKind): boolean {
    return ((this.marks[number] as number) & KINDS[kind]) !== 0;
  }

  hasLines(number: number): boolean {
    return ((this.marks[number] as number) & HAS_LINES) !== 0;
  }

  showsLower(number: number): boolean {
    return ((this.marks[number] as number) & SHOWS_LOWER) !== 0;
  }

  excludes(number: number): boolean {
    return ((this.marks[number] as number) & EXCLUDES) !== 0;
  }

  weight(number: number): number {
    return this.weights[number] as number;
  }

  /** For each number, its place by weight, the highest first, then by slug. */
  order(): Int32Array {
    if (!this.isInOrder) this.putInOrder();
    return this.places;
  }

  private newNumber(id: string): number {
    const number = this.free.pop() ?? this.list.length;
    this.numbers.set(id, number);
    this.list[number] = undefined;
    if (number >= this.weights.length) this.makeRoom(2 * number);
    return number;
  }

  private makeRoom(room: number): void {
    const [marks, weights] = [new Uint8Array(room), new Float64Array(room)];
    marks.set(this.marks);
    weights.set(this.weights);
    [this.marks, this.weights, this.places] = [marks, weights, new Int32Array(room)];
  }

  private putInOrder(): void {
    const known = new Uint8Array(this.weights.length);
    const stay = this.ordered.filter((number) => this.list[number] !== undefined);
    for (const number of stay) known[number] = 1;
    const more = [...this.numbers.values()].filter((number) => known[number] === 0);
    // What stays is nearly in order, which sorting makes use of.
    this.ordered = [...stay, ...more].sort(
      (left, right) =>
        this.weight(right) - this.weight(left) || (this.at(left).item.slug < this.at(right).item.slug ? -1 : 1),
    );
    for (const [place, number] of this.ordered.entries()) this.places[number] = place;
    this.isInOrder = true;
  }
}
