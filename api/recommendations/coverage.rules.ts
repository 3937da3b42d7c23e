import type { Rule } from '../targeting/language';

/** Where somebody stands in their search. */
export type SearchStage = 'NOT_STARTED' | 'STARTING' | 'UNDER_A_YEAR' | 'LONG';

/** No fact names the stage: it is told from how long somebody has been searching. Who did not say it is in none. */
export const STAGES: Readonly<Record<SearchStage, Rule>> = {
  // Of those who have not begun, searchMonths is 0, and searchStartedOn is not known.
  NOT_STARTED: { fact: 'searchNotStarted', op: 'eq', value: true },
  STARTING: months(0, 3),
  UNDER_A_YEAR: months(3, 12),
  LONG: { fact: 'searchMonths', op: 'gte', value: 12 },
};

export type CoverageState = 'EMPTY' | 'THIN' | 'ENOUGH';

/** How many a person should be given on average: below the first number nothing is there for them, below the second too little. */
export const THRESHOLDS = {
  strategies: { empty: 1, enough: 3 },
  actions: { empty: 1, enough: 5 },
} as const;

/** What the people of a cell are given. */
export interface Given {
  /** Of those of whom it was worked out, on average. */
  strategies: number;
  actions: number;
}

export interface Cell extends Given {
  situationSlug: string;
  placeCode: string;
  stage: SearchStage;
  /** Of the reference population, as the sample tells. */
  people: number;
  /** For how many of them it was worked out what they are given. */
  sampled: number;
  state: CoverageState;
}

const LISTS = ['strategies', 'actions'] as const;

export function stateOf(given: Given): CoverageState {
  if (LISTS.some((list) => given[list] < THRESHOLDS[list].empty)) return 'EMPTY';
  return LISTS.some((list) => given[list] < THRESHOLDS[list].enough) ? 'THIN' : 'ENOUGH';
}

/** Worst first: by what is missing, as many times as there are people who miss it. */
export function worstFirst(cells: readonly Cell[]): Cell[] {
  const weights = new Map(cells.map((cell) => [cell, cell.people * missingOf(cell)]));
  return cells.toSorted(
    (left, right) =>
      (weights.get(right) as number) - (weights.get(left) as number) ||
      right.people - left.people ||
      nameOf(left).localeCompare(nameOf(right), 'en'),
  );
}

/** 0 where there is enough, 2 where there is nothing at all. */
export function missingOf(given: Given): number {
  return LISTS.reduce((sum, list) => sum + Math.max(0, 1 - given[list] / THRESHOLDS[list].enough), 0);
}

/** Of so many people at least it must be worked out what they are given, before the public is asked for more. */
const MIN_PEOPLE = 10;

/** For how many situations the public is asked at once. */
const ASKED_AT_ONCE = 3;

/** What to ask the public for: the worst cells, each situation once. */
export function wantedOf(cells: readonly Cell[], count = ASKED_AT_ONCE): Cell[] {
  const asked = new Map<string, Cell>();
  for (const cell of worstFirst(cells))
    if (cell.state !== 'ENOUGH' && cell.sampled >= MIN_PEOPLE)
      if (!asked.has(cell.situationSlug)) asked.set(cell.situationSlug, cell);
  return [...asked.values()].slice(0, count);
}

function nameOf({ situationSlug, placeCode, stage }: Cell): string {
  return `${situationSlug} ${placeCode} ${stage}`;
}

function months(from: number, below: number): Rule {
  return {
    all: [
      { fact: 'searchStartedOn', op: 'known' },
      { fact: 'searchMonths', op: 'gte', value: from },
      { fact: 'searchMonths', op: 'lt', value: below },
    ],
  };
}
