import { targetRule } from '../catalogue/content';
import { mergeInOrder } from '../platform/in-order';
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

/** What a ranking asks of the candidates. */
export type CandidateColumns = Pick<
  Candidates,
  'numberOf' | 'at' | 'end' | 'isOfKind' | 'hasLines' | 'showsLower' | 'excludes' | 'weight' | 'order' | 'placeFor'
>;

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
  /** The numbers that are not in order: what they stand for has changed, come or gone. */
  private readonly unordered = new Set<number>();

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
    this.unordered.add(number);
    return number;
  }

  /** The number that it had; undefined where there was none. */
  remove(id: string): number | undefined {
    const number = this.numbers.get(id);
    if (number === undefined) return undefined;
    this.numbers.delete(id);
    this.list[number] = undefined;
    this.free.push(number);
    this.unordered.add(number);
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
  order(): ArrayLike<number> {
    if (this.unordered.size > 0) this.putInOrder();
    return this.places;
  }

  /** One above the highest number. */
  get end(): number {
    return this.list.length;
  }

  /** Where one that is not among them would stand: between two places of `order`. */
  placeFor({ item: { slug, content } }: Candidate): number {
    if (this.unordered.size > 0) this.putInOrder();
    const isBefore = (number: number): boolean =>
      this.weight(number) > content.weight ||
      (this.weight(number) === content.weight && this.at(number).item.slug < slug);
    const after = this.ordered.findIndex((number) => !isBefore(number));
    return (after === -1 ? this.ordered.length : after) - 0.5;
  }

  private newNumber(id: string): number {
    const number = this.free.pop() ?? this.list.length;
    this.numbers.set(id, number);
    this.list[number] = undefined;
    if (number >= this.weights.length) this.makeRoom(2 * number);
    return number;
  }

  private makeRoom(room: number): void {
    const [marks, weights, places] = [new Uint8Array(room), new Float64Array(room), new Int32Array(room)];
    marks.set(this.marks);
    weights.set(this.weights);
    places.set(this.places);
    [this.marks, this.weights, this.places] = [marks, weights, places];
  }

  private putInOrder(): void {
    const changed = [...this.unordered];
    const without = changed.flatMap((number) => this.orderedPlaceOf(number) ?? []);
    const more = changed.filter((number) => this.list[number] !== undefined);
    this.ordered = mergeInOrder(
      this.ordered,
      { without, more },
      (left, right) =>
        this.weight(right) - this.weight(left) || (this.at(left).item.slug < this.at(right).item.slug ? -1 : 1),
    );
    for (let place = 0; place < this.ordered.length; place += 1) this.places[this.ordered[place] as number] = place;
    this.unordered.clear();
  }

  /** Where the number stood when all were in order last; undefined where it did not. */
  private orderedPlaceOf(number: number): number | undefined {
    const place = this.places[number] as number;
    return this.ordered[place] === number ? place : undefined;
  }
}
