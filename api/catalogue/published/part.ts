import type { AreaInstance, Part } from '../../platform/area';
import type { Platform } from '../../platform/platform';
import type { WorldService } from '../../situations';
import { CatalogueQueries } from './catalogue.queries';
import { CatalogueResolver } from './catalogue.resolver';
import { CatalogueStateRow } from './catalogue-state.entity';
import { PublishedRow } from './published.entity';
import { recommendationNode } from './recommendation-node.queries';
import { RecommendationTextsResolver, SituationTextsResolver, TopicTextsResolver } from './texts.resolver';
import { TopicRow } from './topic.entity';
import { TopicQueries } from './topic.queries';

export const publishedPart: Part = {
  entities: [PublishedRow, TopicRow, CatalogueStateRow],
  resolvers: [CatalogueResolver, RecommendationTextsResolver, TopicTextsResolver, SituationTextsResolver],
};

export function createPublished({ database }: Platform, { worlds }: { worlds: WorldService }): AreaInstance {
  return {
    resolvers: [
      new CatalogueResolver(new CatalogueQueries(database, worlds), new TopicQueries(database)),
      new RecommendationTextsResolver(),
      new TopicTextsResolver(),
      new SituationTextsResolver(),
    ],
    nodes: [recommendationNode],
  };
}
