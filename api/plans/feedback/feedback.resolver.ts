import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { EditableRecommendation } from '../../catalogue';
import type { CatalogueContext, RecommendationRow } from '../../catalogue';
import { COST } from '../../platform/graphql/costs';
import { RecommendationFeedback } from './feedback.graphql';
import type { FeedbackQueries } from './feedback.queries';

/** What people say, beside what the team works on. */
@Resolver(() => EditableRecommendation)
export class FeedbackResolver {
  constructor(private readonly queries: FeedbackQueries) {}

  @FieldResolver(() => RecommendationFeedback, {
    complexity: COST.SCAN,
    description: 'What people say of it, by condition of its rule too.',
  })
  async feedback(
    @Root() { id }: RecommendationRow,
    @Ctx() { loaders, language }: CatalogueContext,
  ): Promise<RecommendationFeedback> {
    const [catalogue, world] = await Promise.all([loaders.published(), loaders.publishedWorld()]);
    return this.queries.of(id, { catalogue, world, locale: language === 'en' ? 'EN' : 'FR' });
  }
}
