import type { RecommendationKind } from '../catalogue/content';
import type { Candidate, Candidates } from './candidates.rules';
import { Fitting } from './fitting.rules';
import { WHEN_UNSURE, scoreOf } from './scoring.rules';
import type { Person } from './scoring.rules';

/** The numbers of the candidates whose target is TRUE of somebody, and of those of which it is not known. */
export interface Matched {
  matching: readonly number[];
  unknown: readonly number[];
  candidates: Candidates;
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
