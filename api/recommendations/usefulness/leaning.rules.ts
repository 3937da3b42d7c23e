import type { CandidateColumns } from '../candidates.rules';
import type { RecommendationResponse } from '../recommendations.graphql';

/** What being about the topics of something that the person chose adds to the closeness: as much as a fact that they said. */
const CHOSEN = 2;
/** What being about those of something they refused takes from it: more than variety does, so that it does not come between the others. */
const REFUSED = 4;

const LEANS: Readonly<Record<RecommendationResponse, number>> = {
  INTERESTED: 1,
  IN_PROGRESS: 1,
  // Whether more of the same is wanted, it does not tell.
  DONE: 0,
  NOT_FOR_ME: -1,
};

/** What a person said of some recommendations, as far as it speaks of others about the same topics. */
export class Leaning {
  /** How many more of a topic they chose than refused. */
  private readonly topics = new Map<string, number>();

  constructor(
    candidates: Pick<CandidateColumns, 'numberOf' | 'at'>,
    responses: ReadonlyMap<string, RecommendationResponse> = new Map(),
  ) {
    for (const [id, response] of responses) {
      const number = LEANS[response] === 0 ? undefined : candidates.numberOf(id);
      const topics = number === undefined ? [] : candidates.at(number).item.content.topics;
      for (const topic of topics) this.topics.set(topic, (this.topics.get(topic) ?? 0) + LEANS[response]);
    }
  }

  /** Nothing that they said speaks of others. */
  get isEmpty(): boolean {
    return this.topics.size === 0;
  }

  /** For something about these topics: 2 where the person chose what is about all of them, -4 where they refused it. */
  of(topics: readonly string[]): number {
    if (this.isEmpty || topics.length === 0) return 0;
    return topics.reduce((sum, topic) => sum + this.ofOne(topic), 0) / topics.length;
  }

  private ofOne(topic: string): number {
    const more = this.topics.get(topic) ?? 0;
    if (more === 0) return 0;
    return more > 0 ? CHOSEN : -REFUSED;
  }
}
