import { Ctx, Query, Resolver } from 'type-graphql';
import { COST } from '../../platform/graphql/costs';
import type { CatalogueContext } from '../published/catalogue.resolver';
import { TopicCounts } from './topic-counts.graphql';
import type { TopicCountsQueries } from './topic-counts.queries';

@Resolver(() => TopicCounts)
export class TopicCountsResolver {
  constructor(private readonly queries: TopicCountsQueries) {}

  @Query(() => [TopicCounts], {
    nullable: true,
    complexity: COST.SEARCH,
    description:
      'Every topic with how many recommendations are about it, in the order of the team. The list of recommendations with the same filter has as many. For staff.',
  })
  async topicCounts(@Ctx() { viewer }: CatalogueContext): Promise<TopicCounts[]> {
    return this.queries.all(viewer);
  }
}
