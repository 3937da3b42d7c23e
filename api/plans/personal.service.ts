import type { PublishedCatalogueService, PublishedItem } from '../catalogue';
import type { RecommendationKind } from '../catalogue/content';
import type { OwnDay } from './personal.queries';
import { firstOf } from '../platform/graphql/connections';
import type { ProfileRow } from '../profiles';
import type { Said } from './recommendation-responses.service';
import { factsToSkip, personalFrom, resultsFrom } from '../recommendations';
import type {
  ExposuresService,
  PersonalRecommendation,
  RecommendationResults,
  RecommendationsService,
  Scored,
} from '../recommendations';

interface Asked {
  kind: RecommendationKind | null | undefined;
  first: number;
  own: OwnDay;
  skip?: readonly string[] | null | undefined;
  /** Nothing may be stored. */
  isReadOnly: boolean;
}

/** What fits one person now, with what they said of it. */
export class PersonalService {
  constructor(
    private readonly recommendations: RecommendationsService,
    private readonly exposures: ExposuresService,
    private readonly catalogues: PublishedCatalogueService,
  ) {}

  /** Without what the person said is not for them, here or in a plan, nor the actions of such strategies, nor what is done for good. */
  async recommendationsFor(
    profile: ProfileRow,
    { kind, first, own, skip, isReadOnly }: Asked,
  ): Promise<RecommendationResults> {
    const { id, facts, locale, skippedQuestions } = profile;
    const { responses } = own;
    const options = { locale, profileId: id, responses, ...(kind ? { kind } : {}) };
    const ranking = await this.recommendations.rank(facts, options);
    const settled = await this.settledIn(own);
    const fitting = ranking.fitting.without(settled);
    const count = firstOf(first);
    const given = (): Scored[] => ranking.offered.without(settled).compatible().best(count);
    if (!isReadOnly) await this.exposures.note(profile, ranking.met(given));
    const skipped = [...skippedQuestions, ...factsToSkip(skip)];
    return resultsFrom({ ...ranking, fitting }, { first: count, skip: skipped, own });
  }

  /** What is refused, with the actions that serve nothing else and of which nothing was said; and what is for once only, and done. */
  private async settledIn({ responses, done }: Pick<OwnDay, 'responses' | 'done'>): Promise<string[]> {
    const isRefused = (id: string): boolean => responses.get(id) === 'NOT_FOR_ME';
    const refused = [...responses.keys()].filter(isRefused);
    if (refused.length === 0 && done.length === 0) return [];
    const catalogue = await this.catalogues.current();
    const unserved = refused
      .flatMap((id) => catalogue.actionsOf(id))
      .filter(({ id, content }) => !responses.has(id) && content.strategyIds.every(isRefused));
    const doneForGood = done.filter((id) => catalogue.item(id)?.content.cooldownDays === null);
    return [...refused, ...unserved.map(({ id }) => id), ...doneForGood];
  }

  /** One recommendation with its score; 0 and no reason where it does not fit the person. Null where it is no longer published. */
  async recommendationFor({ profile, published: row, answer }: Said): Promise<PersonalRecommendation | null> {
    if (row === null) return null;
    const { id, facts, locale } = profile;
    const ranking = await this.recommendations.rank(facts, { locale, kind: row.kind, profileId: id });
    return personalFrom(ranking.fitting.find(row.id) ?? unfit(row), ranking, answer);
  }
}

function unfit(item: PublishedItem): Scored {
  return { item, target: { all: [] }, score: 0, closeness: 0, line: undefined, isSure: false };
}
