import type { PublishedItem } from '../../catalogue';
import { shownPeople } from '../../platform/few-people.rules';
import type { Answers, Evidence } from './evidence.rules';
import type { RecommendationUsefulness, TopicUsefulness } from './usefulness.graphql';

/** What is told to the team of one recommendation, in whole per cent. */
export function usefulnessOf({ id, content: { weight } }: PublishedItem, evidence: Evidence): RecommendationUsefulness {
  const counts = evidence.of(id);
  const { share, low, high } = evidence.estimate(weight, counts);
  const { people, useful } = counts?.all ?? { people: 0, useful: 0 };
  const told = (part: number): number | null => (counts === undefined ? null : percent(part));
  return {
    ...{ people: shownPeople(people), useful: shownPeople(useful), notUseful: shownPeople(people - useful) },
    expected: percent(evidence.expected(weight)),
    ...{ estimate: told(share), low: told(low), high: told(high) },
    moves: evidence.moved(weight, counts) - weight,
  };
}

/** The answers to all recommendations about a topic. */
export interface TopicAnswers extends Answers {
  topicKey: string;
  recommendations: number;
}

/** What is told of topics, the least useful first. */
export function usefulnessOfTopics(rows: readonly TopicAnswers[], evidence: Evidence): TopicUsefulness[] {
  return rows
    .map((row) => ({ ...row, ...evidence.together(row) }))
    .toSorted((one, other) => one.share - other.share || (one.topicKey < other.topicKey ? -1 : 1))
    .map(({ topicKey, recommendations, people, share, low, high }) => ({
      ...{ topicKey, recommendations, answers: shownPeople(people) },
      ...{ estimate: percent(share), low: percent(low), high: percent(high) },
    }));
}

function percent(share: number): number {
  return Math.round(100 * share);
}
