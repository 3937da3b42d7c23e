import { published as publishedIn } from '../catalogue/published';
import type { PublishedRow } from '../catalogue';
import type { RecommendationKind } from '../catalogue/content';
import { firstOf } from '../platform/graphql/connections';
import type { ProfileRow } from '../profiles';
import { resultsFrom } from '../recommendations';
import type {
  PersonalRecommendation,
  RecommendationResponse,
  RecommendationResults,
  RecommendationsService,
} from '../recommendations';

interface Asked {
  kind: RecommendationKind | null | undefined;
  first: number;
  responses: ReadonlyMap<string, RecommendationResponse>;
}

/** What fits one person now, with what they said of it. */
export class PersonalService {
  constructor(private readonly recommendations: RecommendationsService) {}

  /** Without what the person said is not for them. */
  async recommendationsFor(
    { facts, locale }: ProfileRow,
    { kind, first, responses }: Asked,
  ): Promise<RecommendationResults> {
    const ranking = await this.recommendations.rank(facts, { locale, ...(kind ? { kind } : {}) });
    const items = ranking.items.filter(({ item }) => responses.get(item.id) !== 'NOT_FOR_ME');
    return resultsFrom({ ...ranking, items }, firstOf(first), responses);
  }

  /** One recommendation with its score; 0 and no reason where it does not fit the person. */
  async recommendationFor(
    { facts, locale }: ProfileRow,
    row: PublishedRow,
    response: RecommendationResponse,
  ): Promise<PersonalRecommendation> {
    const { items } = await this.recommendations.rank(facts, { locale, kind: row.kind });
    const { score, reasons } = items.find(({ item }) => item.id === row.id) ?? { score: 0, reasons: [] };
    return { recommendation: publishedIn(row, locale), score, reasons, response };
  }
}
