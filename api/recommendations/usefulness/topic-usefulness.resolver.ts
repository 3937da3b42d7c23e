import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../accounts';
import { Topic, topicIn } from '../../catalogue';
import type { CatalogueContext } from '../../catalogue';
import { COST } from '../../platform/graphql/costs';
import type { TopicUsefulnessQueries } from './topic-usefulness.queries';
import { TopicUsefulness } from './usefulness.graphql';

@Resolver(() => TopicUsefulness)
export class TopicUsefulnessResolver {
  constructor(private readonly queries: TopicUsefulnessQueries) {}

  @Query(() => [TopicUsefulness], {
    nullable: true,
    complexity: COST.SCAN,
    description:
      'How useful what is online is to people, topic by topic, the least useful first. Topics without a recommendation that ten people answered are left out. For staff.',
  })
  async usefulnessByTopic(@Ctx() { viewer }: RequestContext): Promise<TopicUsefulness[]> {
    return this.queries.all(viewer);
  }

  @FieldResolver(() => Topic, {
    nullable: true,
    description: 'The topic. Null where the team has taken it away since.',
  })
  async topic(
    @Root() { topicKey }: TopicUsefulness,
    @Ctx() { loaders, language }: CatalogueContext,
  ): Promise<Topic | null> {
    const row = (await loaders.published()).topic(topicKey);
    return row === undefined ? null : topicIn(row, language === 'en' ? 'EN' : 'FR');
  }
}
