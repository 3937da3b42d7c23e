import { targetRule } from '../catalogue/content';
import { DAY_MS } from '../platform/time';
import type { PublishedCatalogue, PublishedItem } from '../catalogue';
import type { RecommendationKind } from '../catalogue/content';
import type { Rule, World } from '../targeting/language';
import { Closeness } from './closeness.rules';
import { Likelihoods } from './likelihood.rules';
import { numberFor } from './ranking/lot.rules';
import { Evidence } from './usefulness/evidence.rules';
import type { Counts } from './usefulness/evidence.rules';

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
  | 'numberOf'
  | 'at'
  | 'end'
  | 'isOfKind'
  | 'hasLines'
  | 'showsLower'
  | 'excludes'
  | 'weight'
  | 'publishedDay'
  | 'lot'
  | 'closeness'
  | 'likelihoods'
  | 'evidence'
  | 'countsOf'
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
  /** The day of its publication, in days since 1970. */
  private days = new Int32Array(16);
  /** What its lot is drawn from. */
  private lots = new Uint32Array(16);
  /** Worked out when it is first asked for. */
  private closenesses: (Closeness | undefined)[] = [];
  private likelihoodsOf: (Likelihoods | undefined)[] = [];
  private counts: (Counts | undefined)[] = [];
  /** What people answered of all of them. */
  evidence = new Evidence();

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
    this.days[number] = Math.floor(candidate.item.publishedAt.getTime() / DAY_MS);
    this.lots[number] = numberFor(id);
    this.counts[number] = this.evidence.of(id);
    this.forget(number);
    return number;
  }

  /** The number that it had; undefined where there was none. */
  remove(id: string): number | undefined {
    const number = this.numbers.get(id);
    if (number === undefined) return undefined;
    this.numbers.delete(id);
    this.list[number] = undefined;
    this.forget(number);
    this.free.push(number);
    return number;
  }

  /** Takes over what people answered since. */
  learn(evidence: Evidence): void {
    if (evidence === this.evidence) return;
    this.evidence = evidence;
    this.counts = this.list.map((one) => one && evidence.of(one.item.id));
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

  publishedDay(number: number): number {
    return this.days[number] as number;
  }

  lot(number: number): number {
    return this.lots[number] as number;
  }

  /** With the situations as they were when the candidate was put. */
  closeness(number: number, world: World): Closeness {
    return (this.closenesses[number] ??= new Closeness(this.at(number), world));
  }

  /** Of answers that would make the target hold; with the situations as they were when the candidate was put. */
  likelihoods(number: number, world: World): Likelihoods {
    return (this.likelihoodsOf[number] ??= new Likelihoods(this.at(number).target, world));
  }

  /** What people answered of it; undefined where too few did. */
  countsOf(number: number): Counts | undefined {
    return this.counts[number];
  }

  /** One above the highest number. */
  get end(): number {
    return this.list.length;
  }

  private forget(number: number): void {
    this.closenesses[number] = undefined;
    this.likelihoodsOf[number] = undefined;
  }

  private newNumber(id: string): number {
    const number = this.free.pop() ?? this.list.length;
    this.numbers.set(id, number);
    this.list[number] = undefined;
    if (number >= this.weights.length) this.makeRoom(2 * number);
    return number;
  }

  private makeRoom(room: number): void {
    const { marks, weights, days, lots } = this;
    [this.marks, this.weights] = [new Uint8Array(room), new Float64Array(room)];
    [this.days, this.lots] = [new Int32Array(room), new Uint32Array(room)];
    this.marks.set(marks);
    this.weights.set(weights);
    this.days.set(days);
    this.lots.set(lots);
  }
}
