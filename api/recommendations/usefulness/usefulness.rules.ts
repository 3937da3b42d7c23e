import type { PublishedItem } from '../../catalogue';
import { shownPeople } from '../../platform/few-people.rules';
import type { Evidence } from './evidence.rules';
import type { RecommendationUsefulness } from './usefulness.graphql';

/** What is told to the team of one recommendation, in whole per cent. */
export function usefulnessOf({ id, content: { weight } }: PublishedItem, evidence: Evidence): RecommendationUsefulness {
  const counts = evidence.of(id);
  const { share, low, high } = evidence.estimate(weight, counts);
  const told = (part: number): number | null => (counts === undefined ? null : percent(part));
  return {
    people: shownPeople(counts?.all.people ?? 0),
    expected: percent(evidence.expected(weight)),
    ...{ estimate: told(share), low: told(low), high: told(high) },
    moves: evidence.moved(weight, counts) - weight,
  };
}

function percent(share: number): number {
  return Math.round(100 * share);
}
