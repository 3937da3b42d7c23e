import { FEWEST, shareOf, shownPeople } from '../../platform/few-people.rules';
import { differenceOf } from './difference.rules';
import type { ExperimentOutcome, ExperimentResult, OutcomeMeasure } from './outcome.graphql';

/** Of one side of an experiment. */
export type SideCounts = { people: number } & Readonly<Record<OutcomeMeasure, number>>;

const MEASURES: readonly OutcomeMeasure[] = ['DONE', 'USEFUL', 'INTERESTED'];

/** What may be told of both sides: nothing of fewer than ten people. */
export function resultOf(shown: SideCounts, compared: SideCounts): ExperimentResult {
  return {
    shown: shownPeople(shown.people),
    compared: shownPeople(compared.people),
    outcomes: MEASURES.map((measure) => ({
      measure,
      shown: shareOf(shown[measure], shown.people),
      compared: shareOf(compared[measure], compared.people),
      ...difference(measure, shown, compared),
    })),
  };
}

type Told = Pick<ExperimentOutcome, 'difference' | 'low' | 'high'>;

function difference(measure: OutcomeMeasure, shown: SideCounts, compared: SideCounts): Told {
  if (Math.min(shown.people, compared.people) < FEWEST) return { difference: null, low: null, high: null };
  const part = (side: SideCounts) => ({ part: side[measure], people: side.people });
  const told = differenceOf(part(shown), part(compared));
  return { difference: points(told.difference), low: points(told.low), high: points(told.high) };
}

function points(share: number): number {
  return Math.round(1000 * share) / 10;
}
