import type { RecommendationKind, ScoreLine } from '../../catalogue/content';
import { DAY_MS } from '../../platform/time';
import type { Candidate, CandidateColumns } from '../candidates.rules';
import { excludedIn, leftOutOf } from './exclusions.rules';
import { Fit } from './fit.rules';
import type { Looked } from './fit.rules';
import { Leaning } from '../usefulness/leaning.rules';
import { lotOf, numberFor } from './lot.rules';
import { WHEN_UNSURE } from '../scoring.rules';
import type { Person, Scored } from '../scoring.rules';
import { segmentOf } from '../usefulness/segments.rules';
import { compare, firstOf, placeOf } from './variety.rules';
import type { Contest } from './variety.rules';

/** What was published a year ago and longer is as old as everything older. */
const OLDEST_MONTHS = 12;
const MONTH_DAYS = 30;

/**
 * What fits a person: the numbers of candidates with their scores, in columns, of which only those that are asked for are looked at closely.
 * The best score comes first, then what answers most closely what the person said, and is like what they chose; then the more useful, as
 * its editor says until people's answers say more; then the newer. Of equals a lot decides, drawn anew each day: never the name.
 */
export class Fitting implements Contest, Looked {
  private readonly numbers: Int32Array;
  private readonly scores: Float64Array;
  /** The place of the score line that held; -1 where the weight gave the score. */
  private readonly lines: Int16Array;
  private readonly sure: Uint8Array;
  /** Worked out where it decides; NaN until then. */
  private closenesses = new Float64Array(0);
  private length = 0;
  private readonly today: number;
  private readonly seed: number;
  private readonly segment: string | undefined;
  private readonly leaning: Leaning;

  /** `room`: for how many at most. */
  constructor(
    private readonly candidates: CandidateColumns,
    private readonly person: Person,
    room: number,
  ) {
    this.numbers = new Int32Array(room);
    this.scores = new Float64Array(room);
    this.lines = new Int16Array(room);
    this.sure = new Uint8Array(room);
    const { today } = person.world;
    this.today = Math.floor(Date.parse(today) / DAY_MS);
    this.seed = numberFor(today);
    this.segment = candidates.evidence.isEmpty ? undefined : segmentOf(person);
    this.leaning = new Leaning(candidates, person.responses);
  }

  /** `score`: what its editor gives, before people's answers move it. */
  put(number: number, score: number, line: number): void {
    this.sure[this.length] = 1;
    this.add(number, this.moved(number, score), line);
  }

  /** Of what may fit. */
  putUnsure(number: number, score: number, line: number): void {
    this.add(number, WHEN_UNSURE * this.moved(number, score), line);
  }

  /** Without those that others among them exclude: see exclusions.rules. */
  compatible(): Fitting {
    const excluding = this.numbersWhere((number) => this.candidates.excludes(number));
    if (excluding.length === 0) return this;
    const excludedBy = (number: number): number[] => excludedIn(this.candidates, number);
    const concerned = this.marked([...excluding, ...excluding.flatMap(excludedBy)]);
    const best = this.entriesMarked(concerned).sort((one, other) => compare(this, one, other));
    const bestFirst = best.map((entry) => this.at(entry));
    return this.withoutNumbers(leftOutOf(bestFirst, excludedBy));
  }

  /** Without those of these ids. */
  without(ids: readonly string[]): Fitting {
    return this.withoutNumbers(ids.flatMap((id) => this.candidates.numberOf(id) ?? []));
  }

  /** With other scores for some of them, by id; what gets 0 is left out. */
  withScores(scores: ReadonlyMap<string, { score: number }>): Fitting {
    return this.scoredAs(
      (entry) => scores.get(this.candidates.at(this.at(entry)).item.id)?.score ?? this.scoreOf(entry),
    );
  }

  get count(): number {
    return this.length;
  }

  countOf(kind: RecommendationKind): number {
    return this.numbersWhere((number) => this.candidates.isOfKind(number, kind)).length;
  }

  ids(): string[] {
    return Array.from(this.all, (number) => this.candidates.at(number).item.id);
  }

  /** Which of these are among them. */
  among(ids: readonly string[]): Set<string> {
    const given = this.marked(this.all);
    return new Set(ids.filter((id) => given[this.candidates.numberOf(id) ?? -1] === 1));
  }

  /** The best ones, best first and varied. */
  best(count: number): Scored[] {
    return firstOf(this, count).map((entry) => this.scored(entry));
  }

  /** All of them, in no order: which is the better need not be worked out, and each is looked at only where it is asked. */
  everything(): Scored[] {
    return Array.from({ length: this.length }, (_one, entry) => new Fit(this, entry));
  }

  /** Its place among the best, from 1; undefined where it is not among them. */
  placeOf(id: string): number | undefined {
    const entry = this.entryOf(id);
    return entry === -1 ? undefined : placeOf(this, entry);
  }

  find(id: string): Scored | undefined {
    const entry = this.entryOf(id);
    return entry === -1 ? undefined : this.scored(entry);
  }

  get size(): number {
    return this.length;
  }

  scoreOf(entry: number): number {
    return this.scores[entry] as number;
  }

  closenessOf(entry: number): number {
    if (this.closenesses.length < this.size) this.closenesses = new Float64Array(this.size).fill(Number.NaN);
    const known = this.closenesses[entry] as number;
    if (!Number.isNaN(known)) return known;
    const [line, isSure] = [this.lines[entry] as number, this.sure[entry] === 1];
    const { person } = this;
    const answered = this.candidates.closeness(this.at(entry), person.world).of(line, isSure, person);
    const closeness = this.leaning.isEmpty ? answered : answered + this.leaning.of(this.topicsOf(entry));
    this.closenesses[entry] = closeness;
    return closeness;
  }

  candidateOf(entry: number): Candidate {
    return this.candidates.at(this.at(entry));
  }

  lineOf(entry: number): ScoreLine | undefined {
    return this.candidateOf(entry).item.content.scoreLines[this.lines[entry] as number];
  }

  isSureOf(entry: number): boolean {
    return this.sure[entry] === 1;
  }

  topicsOf(entry: number): readonly string[] {
    return this.candidates.at(this.at(entry)).item.content.topics;
  }

  /** The more useful, which its editor tells by the weight and people by their answers; the newer; then the lot. Two that draw the same lot are told apart by their ids. */
  compareRest(left: number, right: number): number {
    const { candidates, seed } = this;
    const [one, other] = [this.at(left), this.at(right)];
    return (
      this.usefulness(other) - this.usefulness(one) ||
      this.monthsSince(candidates.publishedDay(one)) - this.monthsSince(candidates.publishedDay(other)) ||
      lotOf(candidates.lot(one), seed) - lotOf(candidates.lot(other), seed) ||
      (candidates.at(one).item.id < candidates.at(other).item.id ? -1 : 1)
    );
  }

  private moved(number: number, score: number): number {
    return this.candidates.evidence.moved(score, this.candidates.countsOf(number), this.segment);
  }

  /** In the order of the weights, where nobody answered. */
  private usefulness(number: number): number {
    const { candidates, segment } = this;
    const [{ evidence }, weight] = [candidates, candidates.weight(number)];
    return evidence.isEmpty ? weight : evidence.estimate(weight, candidates.countsOf(number), segment).share;
  }

  private monthsSince(day: number): number {
    return Math.min(OLDEST_MONTHS, Math.max(0, Math.floor((this.today - day) / MONTH_DAYS)));
  }

  private add(number: number, score: number, line: number): void {
    this.numbers[this.length] = number;
    this.scores[this.length] = score;
    this.lines[this.length] = line;
    this.length += 1;
  }

  /** Their numbers, as they stand: no copy. */
  private get all(): Int32Array {
    return this.numbers.subarray(0, this.length);
  }

  /** By number, 1 for these. To look them up among very many. */
  private marked(numbers: Iterable<number>): Uint8Array {
    const marks = new Uint8Array(this.candidates.end);
    for (const number of numbers) marks[number] = 1;
    return marks;
  }

  /** -1 where it is not among them. */
  private entryOf(id: string): number {
    return this.all.indexOf(this.candidates.numberOf(id) ?? -1);
  }

  private at(entry: number): number {
    return this.numbers[entry] as number;
  }

  /** A loop: calling back for each of a typed array takes several times as long. */
  private numbersWhere(isAsked: (number: number) => boolean): number[] {
    const numbers: number[] = [];
    for (let entry = 0; entry < this.length; entry += 1) if (isAsked(this.at(entry))) numbers.push(this.at(entry));
    return numbers;
  }

  private entriesMarked(marks: Uint8Array): number[] {
    const entries: number[] = [];
    for (let entry = 0; entry < this.length; entry += 1) if (marks[this.at(entry)] === 1) entries.push(entry);
    return entries;
  }

  private withoutNumbers(numbers: readonly number[]): Fitting {
    if (numbers.length === 0) return this;
    const rest = this.copy();
    for (const entry of this.entriesMarked(this.marked(numbers)).toReversed()) rest.drop(entry);
    return rest;
  }

  private copy(): Fitting {
    const other = new Fitting(this.candidates, this.person, this.length);
    other.numbers.set(this.numbers.subarray(0, this.length));
    other.scores.set(this.scores.subarray(0, this.length));
    other.lines.set(this.lines.subarray(0, this.length));
    other.sure.set(this.sure.subarray(0, this.length));
    other.length = this.length;
    return other;
  }

  /** The last one takes its place: they are in no order. */
  private drop(entry: number): void {
    this.length -= 1;
    this.numbers[entry] = this.numbers[this.length] as number;
    this.scores[entry] = this.scores[this.length] as number;
    this.lines[entry] = this.lines[this.length] as number;
    this.sure[entry] = this.sure[this.length] as number;
  }

  /** Those that have a score above 0. */
  private scoredAs(scoreFor: (entry: number) => number): Fitting {
    const rest = new Fitting(this.candidates, this.person, this.length);
    for (let entry = 0; entry < this.length; entry += 1) {
      const score = scoreFor(entry);
      if (score === 0) continue;
      rest.sure[rest.length] = this.sure[entry] as number;
      rest.add(this.at(entry), score, this.lines[entry] as number);
    }
    return rest;
  }

  private scored(entry: number): Scored {
    const { item, target, score, closeness, line, isSure } = new Fit(this, entry);
    return { item, target, score, closeness, line, isSure };
  }
}
