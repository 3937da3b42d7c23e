import type { RecommendationKind } from '../../catalogue/content';
import type { CandidateColumns } from '../candidates.rules';
import { Fitting } from './fitting.rules';
import type { Unsure } from '../questions.rules';
import { lineOf } from '../scoring.rules';
import type { Person } from '../scoring.rules';
import type { Suited } from '../targets.rules';

export interface Matched extends Suited {
  candidates: CandidateColumns;
}

export interface Ranked {
  fitting: Fitting;
  unsure: () => Unsure[];
}

/** What fits a person, and what may fit; the same facts and catalogue always give the same. */
export function rank(matched: Matched, person: Person, kind?: RecommendationKind): Ranked {
  const { fitting, unsure } = rankAll(matched, person, kind);
  return { fitting: fitting.compatible(), unsure };
}

/** With those that exclude each other. */
export function rankAll({ matching, unknown, candidates }: Matched, person: Person, kind?: RecommendationKind): Ranked {
  const isAsked = (number: number): boolean => kind === undefined || candidates.isOfKind(number, kind);
  const fitting = new Fitting(candidates, person, matching.length + unknown.length);
  const unsureOf = (number: number): Unsure => ({
    ...candidates.at(number),
    likelihoods: candidates.likelihoods(number, person.world),
  });
  for (const number of matching) {
    if (!isAsked(number)) continue;
    const line = lineFor(candidates, number, person);
    const score = scoreBy(candidates, number, line);
    if (score > 0) fitting.put(number, score, line);
  }
  for (const number of unknown) {
    if (!candidates.showsLower(number) || !isAsked(number)) continue;
    const line = lineFor(candidates, number, person);
    const score = scoreBy(candidates, number, line);
    if (score > 0) fitting.putUnsure(number, score, line);
  }
  return {
    fitting,
    unsure: () => Array.from(unknown.filter(isAsked), unsureOf),
  };
}

function lineFor(candidates: CandidateColumns, number: number, person: Person): number {
  return candidates.hasLines(number) ? lineOf(candidates.at(number).item.content, person) : -1;
}

function scoreBy(candidates: CandidateColumns, number: number, line: number): number {
  if (line === -1) return candidates.weight(number);
  return candidates.at(number).item.content.scoreLines[line]?.score ?? 0;
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
