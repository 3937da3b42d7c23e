import { demand } from '../accounts';
import type { Viewer } from '../accounts/permissions';
import type { RecommendationKind } from '../catalogue/content';
import { digestId } from '../platform/ids';
import { completeFacts, parseFacts } from '../targeting/language';
import { refuseFaults } from '../targeting';
import type { Facts, Locale } from '../targeting/language';
import { questionsOf } from './questions.rules';
import type { Question } from './questions.rules';
import type { Fitting } from './fitting.rules';
import { rank } from './ranking.rules';
import { reasonsOf } from './scoring.rules';
import type { Scored } from './scoring.rules';
import type { RecommendationResponse } from './recommendations.graphql';
import { askForRecommendations } from './recommendations.policy';
import type { MatchingService } from './matching.service';

export interface Ranking {
  fitting: Fitting;
  /** `said`: what stands above on the same page, which is not said again. */
  reasonsOf: (one: Scored, locale: Locale, said?: ReadonlySet<string>) => string[];
  /** Worked out only where they are asked for, and once. */
  questions: () => Question[];
  /** The facts that were given. */
  answered: readonly string[];
  version: number;
  locale: Locale;
  /** What stands for the person in ids: the id of their profile, or else a digest of the facts. */
  whose: string;
}

export interface RankingOptions {
  locale: Locale;
  kind?: RecommendationKind | undefined;
  /** The id of the person's profile, where they have one. */
  profileId?: string;
  /** What they said of recommendations, by id. */
  responses?: ReadonlyMap<string, RecommendationResponse>;
}

/** Ranks the published catalogue for given facts or for a profile. */
export class RecommendationsService {
  constructor(private readonly matchings: MatchingService) {}

  /** For facts that anybody gives; nothing is stored. */
  async recommend(viewer: Viewer, facts: unknown, options: RankingOptions): Promise<Ranking> {
    demand(viewer, askForRecommendations);
    const { world } = await this.matchings.at();
    const parsed = parseFacts(facts, world, { sources: 'ALL' });
    refuseFaults({ facts: parsed.faults });
    return this.rank(parsed.facts, options);
  }

  /** For facts that are sound; the derived ones are added here. */
  async rank(facts: Facts, { kind, locale, profileId, responses }: RankingOptions): Promise<Ranking> {
    const { version, match, world } = await this.matchings.at(facts['place']);
    const person = { facts: completeFacts(facts, world), world, ...(responses && { responses }) };
    const { fitting, unsure } = rank(match(person.facts), person, kind);
    const whose = profileId ?? digestId(Object.entries(facts).toSorted(byKey));
    let questions: Question[] | undefined;
    return {
      fitting,
      reasonsOf: (one, language, said) => reasonsOf(one, person, { locale: language, ...(said && { said }) }),
      questions: () => (questions ??= questionsOf(unsure(), person)),
      answered: Object.keys(facts).filter((key) => facts[key] !== null),
      ...{ version, locale, whose },
    };
  }
}

function byKey([left]: [string, unknown], [right]: [string, unknown]): number {
  return left.localeCompare(right, 'en');
}
