import type { RecommendationKind } from '../catalogue/content';
import type { Candidate, CandidateColumns } from './candidates.rules';
import { Fitting } from './fitting.rules';
import { WHEN_UNSURE, scoreOf } from './scoring.rules';
import type { Person } from './scoring.rules';

/** The numbers of the candidates whose target is TRUE of somebody, and of those of which it is not known. */
export interface Matched {
  matching: readonly number[];
  unknown: readonly number[];
  candidates: CandidateColumns;
}

/** What fits a person, and what may fit; the same facts and catalogue always give the same. */
export function rank(
  { matching, unknown, candidates }: Matched,
  person: Person,
  kind?: RecommendationKind,
): { fitting: Fitting; unsure: () => Candidate[] } {
  const isAsked = (number: number): boolean => kind === undefined || candidates.isOfKind(number, kind);
  const fitting = new Fitting(candidates, person);
  const put = (number: number, share: number): void => {
    const score = candidates.hasLines(number)
      ? scoreOf(candidates.at(number).item.content, person).score
      : candidates.weight(number);
    if (score > 0) fitting.put(number, share * score, share === 1);
  };
  for (const number of matching) if (isAsked(number)) put(number, 1);
  for (const number of unknown) if (candidates.showsLower(number) && isAsked(number)) put(number, WHEN_UNSURE);
  fitting.leaveOutIncompatible();
  return { fitting, unsure: () => unknown.filter(isAsked).map((number) => candidates.at(number)) };
}

/** As much of what matches as decides which of these are given: they themselves, and whatever excludes something or is excluded. */
export function relevantTo({ matching, unknown, candidates }: Matched, ids: readonly string[]): Matched {
  const numbersOf = (all: readonly string[]): number[] => all.flatMap((id) => candidates.numberOf(id) ?? []);
  const relevant = new Set(numbersOf(ids));
  for (const numbers of [matching, unknown])
    for (const number of numbers)
      if (candidates.excludes(number))
        for (const one of [number, ...numbersOf(candidates.at(number).item.content.incompatibleWithIds)])
          relevant.add(one);
  const isRelevant = (number: number): boolean => relevant.has(number);
  return { matching: matching.filter(isRelevant), unknown: unknown.filter(isRelevant), candidates };
}
