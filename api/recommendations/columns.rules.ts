import { DAY_MS } from '../platform/time';
import type { RecommendationKind } from '../catalogue/content';
import type { World } from '../targeting/language';
import type { Candidate, CandidateColumns } from './candidates.rules';
import { Closeness } from './closeness.rules';
import { Likelihoods } from './likelihood.rules';
import { numberFor } from './ranking/lot.rules';
import { Evidence } from './usefulness/evidence.rules';
import type { Counts } from './usefulness/evidence.rules';

const KINDS: Readonly<Record<RecommendationKind, number>> = { STRATEGY: 1, ACTION: 2 };
/** What is said of a candidate in one number, beside its kind. */
const HAS_LINES = 4;
const SHOWS_LOWER = 8;
const EXCLUDES = 16;
const HAS_COUNTS = 32;

/** What a ranking asks of each candidate, in columns by number: it looks at many thousands, and at few of them closely. */
export class Columns implements CandidateColumns {
  private list: (Listed | undefined)[] = [];
  private marks = new Uint8Array(16);
  private weights = new Float64Array(16);
  private days = new Int32Array(16);
  private lots = new Uint32Array(16);
  evidence = new Evidence();

  /** `numbers`: by id, as they are now. */
  constructor(private readonly numbers: ReadonlyMap<string, number>) {}

  /** To be changed apart from this one. */
  copy(): Columns {
    const other = new Columns(this.numbers);
    other.list = [...this.list];
    other.evidence = this.evidence;
    [other.marks, other.weights] = [this.marks.slice(), this.weights.slice()];
    [other.days, other.lots] = [this.days.slice(), this.lots.slice()];
    return other;
  }

  set(number: number, candidate: Candidate): void {
    const { id, kind, content } = candidate.item;
    if (number >= this.weights.length) this.makeRoom(2 * number);
    const counts = this.evidence.of(id);
    this.list[number] = new Listed(candidate, counts);
    this.weights[number] = content.weight;
    this.marks[number] =
      KINDS[kind] +
      (content.scoreLines.length > 0 ? HAS_LINES : 0) +
      (content.whenUnknown === 'SHOW_LOWER' ? SHOWS_LOWER : 0) +
      (content.incompatibleWithIds.length > 0 ? EXCLUDES : 0) +
      (counts === undefined ? 0 : HAS_COUNTS);
    this.days[number] = Math.floor(candidate.item.publishedAt.getTime() / DAY_MS);
    this.lots[number] = numberFor(id);
  }

  clear(number: number): void {
    this.list[number] = undefined;
    this.marks[number] = 0;
  }

  learn(evidence: Evidence): void {
    this.evidence = evidence;
    this.list = this.list.map((one) => one?.with(evidence.of(one.candidate.item.id)));
    for (const [number, one] of this.list.entries())
      this.marks[number] =
        ((this.marks[number] as number) & ~HAS_COUNTS) + (one?.counts === undefined ? 0 : HAS_COUNTS);
  }

  /** The numbers may have gone on. */
  numberOf(id: string): number | undefined {
    const number = this.numbers.get(id);
    return number !== undefined && this.list[number]?.candidate.item.id === id ? number : undefined;
  }

  at(number: number): Candidate {
    return this.listed(number).candidate;
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

  closeness(number: number, world: World): Closeness {
    return this.listed(number).closeness(world);
  }

  likelihoods(number: number, world: World): Likelihoods {
    return this.listed(number).likelihoods(world);
  }

  countsOf(number: number): Counts | undefined {
    // Most have none, and need not be looked at.
    return ((this.marks[number] as number) & HAS_COUNTS) === 0 ? undefined : this.listed(number).counts;
  }

  get end(): number {
    return this.list.length;
  }

  private listed(number: number): Listed {
    return this.list[number] as Listed;
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

/** A candidate with what is worked out of it when it is first asked for. */
class Listed {
  private knownCloseness: Closeness | undefined;
  private knownLikelihoods: Likelihoods | undefined;

  constructor(
    readonly candidate: Candidate,
    readonly counts: Counts | undefined,
  ) {}

  /** What is worked out does not go by what people answered. */
  with(counts: Counts | undefined): Listed {
    const other = new Listed(this.candidate, counts);
    other.knownCloseness = this.knownCloseness;
    other.knownLikelihoods = this.knownLikelihoods;
    return other;
  }

  closeness(world: World): Closeness {
    return (this.knownCloseness ??= new Closeness(this.candidate, world));
  }

  likelihoods(world: World): Likelihoods {
    return (this.knownLikelihoods ??= new Likelihoods(this.candidate.target, world));
  }
}
