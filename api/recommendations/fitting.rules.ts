import type { RecommendationKind } from '../catalogue/content';
import { firstInOrder } from '../platform/in-order';
import type { CandidateColumns } from './candidates.rules';
import { scoreOf } from './scoring.rules';
import type { Person, Scored } from './scoring.rules';

interface Scores {
  number: number;
  score: number;
  isSure: boolean;
}

/** What fits a person: the numbers of candidates with their scores, of which only those that are asked for are looked at closely. */
export class Fitting {
  private scores: Scores[] = [];

  constructor(
    private readonly candidates: CandidateColumns,
    private readonly person: Person,
  ) {}

  put(number: number, score: number, isSure: boolean): void {
    this.scores.push({ number, score, isSure });
  }

  /** Two items that exclude each other are not given together, whichever of them says so: the better one stays. */
  leaveOutIncompatible(): void {
    const excludedBy = (number: number): number[] =>
      this.candidates.excludes(number)
        ? this.candidates
            .at(number)
            .item.content.incompatibleWithIds.flatMap((id) => this.candidates.numberOf(id) ?? [])
        : [];
    const excluding = this.scores.filter(({ number }) => this.candidates.excludes(number));
    if (excluding.length === 0) return;
    const named = new Set(excluding.flatMap(({ number }) => excludedBy(number)));
    const concerned = this.scores.filter(({ number }) => named.has(number) || this.candidates.excludes(number));
    const [kept, excluded, left] = [new Set<number>(), new Set<number>(), new Set<number>()];
    for (const { number } of concerned.sort(this.bestFirst())) {
      const own = excludedBy(number);
      if (excluded.has(number) || own.some((other) => kept.has(other))) {
        left.add(number);
        continue;
      }
      kept.add(number);
      for (const other of own) excluded.add(other);
    }
    if (left.size > 0) this.scores = this.scores.filter(({ number }) => !left.has(number));
  }

  /** Without those of these ids. */
  without(ids: readonly string[]): Fitting {
    const numbers = new Set(ids.map((id) => this.candidates.numberOf(id)));
    if (numbers.size === 0) return this;
    const rest = new Fitting(this.candidates, this.person);
    rest.scores = this.scores.filter(({ number }) => !numbers.has(number));
    return rest;
  }

  get count(): number {
    return this.scores.length;
  }

  countOf(kind: RecommendationKind): number {
    return this.scores.filter(({ number }) => this.candidates.isOfKind(number, kind)).length;
  }

  ids(): string[] {
    return this.scores.map(({ number }) => this.candidates.at(number).item.id);
  }

  /** Which of these are among them. */
  among(ids: readonly string[]): Set<string> {
    const wanted = new Map(ids.map((id) => [this.candidates.numberOf(id), id]));
    const found = this.scores.flatMap(({ number }) => wanted.get(number) ?? []);
    return new Set(found);
  }

  /** The best ones, best first. */
  best(count: number): Scored[] {
    return firstInOrder(this.scores, count, this.bestFirst()).map((one) => this.scored(one));
  }

  find(id: string): Scored | undefined {
    const number = this.candidates.numberOf(id);
    const found = this.scores.find((one) => one.number === number);
    return found && this.scored(found);
  }

  private scored({ number, score, isSure }: Scores): Scored {
    const candidate = this.candidates.at(number);
    return { ...candidate, score, line: scoreOf(candidate.item.content, this.person).line, isSure };
  }

  /** The score first, then the weight, then the name. */
  private bestFirst(): (left: Scores, right: Scores) => number {
    const order = this.candidates.order();
    return (left, right) =>
      right.score - left.score || (order[left.number] as number) - (order[right.number] as number);
  }
}
