import { targetRule } from '../catalogue/content';
import type { PublishedCatalogue, PublishedItem } from '../catalogue';
import type { RecommendationKind } from '../catalogue/content';
import type { Rule, World } from '../targeting/language';
import type { Closeness } from './closeness.rules';
import { Columns } from './columns.rules';
import type { Likelihoods } from './likelihood.rules';
import type { Evidence } from './usefulness/evidence.rules';
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
export interface CandidateColumns {
  /** What people answered of all of them. */
  readonly evidence: Evidence;
  /** One above the highest number. */
  readonly end: number;
  numberOf(id: string): number | undefined;
  at(number: number): Candidate;
  isOfKind(number: number, kind: RecommendationKind): boolean;
  hasLines(number: number): boolean;
  showsLower(number: number): boolean;
  excludes(number: number): boolean;
  weight(number: number): number;
  /** The day of its publication, in days since 1970. */
  publishedDay(number: number): number;
  /** What its lot is drawn from. */
  lot(number: number): number;
  /** With the situations as they were when the candidate was put. */
  closeness(number: number, world: World): Closeness;
  /** Of answers that would make the target hold; with the situations as they were when the candidate was put. */
  likelihoods(number: number, world: World): Likelihoods;
  /** What people answered of it; undefined where too few did, and where nothing has the number. */
  countsOf(number: number): Counts | undefined;
}

/**
 * All candidates by number. A number stays that of its item, and is given anew once the item is gone. Whoever read them keeps them as they
 * were: the columns are copied before the next change.
 */
export class Candidates {
  private readonly numbers = new Map<string, number>();
  private readonly free: number[] = [];
  private columns = new Columns(this.numbers);
  private isRead = false;

  /** As they are now, whatever comes later. */
  read(): CandidateColumns {
    this.isRead = true;
    return this.columns;
  }

  /** Its number. */
  put(candidate: Candidate): number {
    const { id } = candidate.item;
    const number = this.numbers.get(id) ?? this.free.pop() ?? this.columns.end;
    this.numbers.set(id, number);
    this.writable().set(number, candidate);
    return number;
  }

  /** The number that it had; undefined where there was none. */
  remove(id: string): number | undefined {
    const number = this.numbers.get(id);
    if (number === undefined) return undefined;
    this.numbers.delete(id);
    this.writable().clear(number);
    this.free.push(number);
    return number;
  }

  /** Takes over what people answered since. */
  learn(evidence: Evidence): void {
    if (evidence !== this.columns.evidence) this.writable().learn(evidence);
  }

  private writable(): Columns {
    if (this.isRead) this.columns = this.columns.copy();
    this.isRead = false;
    return this.columns;
  }
}
