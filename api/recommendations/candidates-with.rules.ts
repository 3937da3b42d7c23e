import type { RecommendationKind } from '../catalogue/content';
import { evaluate } from '../targeting/language';
import type { World } from '../targeting/language';
import { Candidates } from './candidates.rules';
import type { Candidate, CandidateColumns } from './candidates.rules';
import type { Closeness } from './closeness.rules';
import type { Likelihoods } from './likelihood.rules';
import type { Matched } from './ranking/ranking.rules';
import type { Person } from './scoring.rules';
import type { Counts, Evidence } from './usefulness/evidence.rules';

/** One candidate as it would be, in place of what is published of it; null: it would be gone. */
export interface CandidateChange {
  id: string;
  candidate: Candidate | null;
}

/** What matches a person once a change is made. The shared candidates stay as they are: one that changed is looked up beside them. */
export function matchedWith(matched: Matched, { id, candidate }: CandidateChange, person: Person): Matched {
  const candidates = new CandidatesWith(matched.candidates, { id, candidate });
  const { number } = candidates;
  const truth = candidate === null ? 'FALSE' : evaluate(candidate.target, person.facts, person.world);
  const withIt = (numbers: Int32Array, isAmongThem: boolean): Int32Array => {
    const others = numbers.filter((one) => one !== number);
    return isAmongThem ? Int32Array.from([...others, number]) : others;
  };
  return {
    matching: withIt(matched.matching, truth === 'TRUE'),
    unknown: withIt(matched.unknown, truth === 'UNKNOWN'),
    candidates,
  };
}

class CandidatesWith implements CandidateColumns {
  /** That of what it replaces, or else a new one. */
  readonly number: number;
  /** It alone, with what it is in columns. */
  private readonly own: CandidateColumns;
  private readonly ownNumber: number | undefined;

  constructor(
    private readonly shared: Matched['candidates'],
    private readonly change: CandidateChange,
  ) {
    this.number = shared.numberOf(change.id) ?? shared.end;
    const own = new Candidates();
    this.ownNumber = change.candidate === null ? undefined : own.put(change.candidate);
    this.own = own.read();
  }

  get end(): number {
    return Math.max(this.shared.end, this.number + 1);
  }

  get evidence(): Evidence {
    return this.shared.evidence;
  }

  numberOf(id: string): number | undefined {
    if (id !== this.change.id) return this.shared.numberOf(id);
    return this.ownNumber === undefined ? undefined : this.number;
  }

  at(number: number): Candidate {
    return this.ask(number, (columns, one) => columns.at(one));
  }

  isOfKind(number: number, kind: RecommendationKind): boolean {
    return this.ask(number, (columns, one) => columns.isOfKind(one, kind));
  }

  hasLines(number: number): boolean {
    return this.ask(number, (columns, one) => columns.hasLines(one));
  }

  showsLower(number: number): boolean {
    return this.ask(number, (columns, one) => columns.showsLower(one));
  }

  excludes(number: number): boolean {
    return this.ask(number, (columns, one) => columns.excludes(one));
  }

  weight(number: number): number {
    return this.ask(number, (columns, one) => columns.weight(one));
  }

  publishedDay(number: number): number {
    return this.ask(number, (columns, one) => columns.publishedDay(one));
  }

  lot(number: number): number {
    return this.ask(number, (columns, one) => columns.lot(one));
  }

  closeness(number: number, world: World): Closeness {
    return this.ask(number, (columns, one) => columns.closeness(one, world));
  }

  likelihoods(number: number, world: World): Likelihoods {
    return this.ask(number, (columns, one) => columns.likelihoods(one, world));
  }

  /** Of what was published under its id. */
  countsOf(number: number): Counts | undefined {
    return this.shared.countsOf(number);
  }

  private ask<Told>(number: number, tell: (columns: CandidateColumns, one: number) => Told): Told {
    return number === this.number && this.ownNumber !== undefined
      ? tell(this.own, this.ownNumber)
      : tell(this.shared, number);
  }
}
