import type { AreaInstance, Part } from '../../platform/area';
import type { Platform } from '../../platform/platform';
import { TextWordsQueries } from '../../reference';
import type { WorldService } from '../../situations';
import { CatalogueQueries } from './catalogue.queries';
import { CatalogueResolver } from './catalogue.resolver';
import { CatalogueStateRow } from './catalogue-state.entity';
import { PublishedCatalogueService } from './published-catalogue.service';
import { PublishedSearchService } from './published-search.service';
import { PublishedRow } from './published.entity';
import { recommendationNode } from './recommendation-node.queries';
import { RecommendationTextsResolver, SituationTextsResolver, TopicTextsResolver } from './texts.resolver';
import { TopicRow } from './topic.entity';
import { TopicQueries } from './topic.queries';

export const publishedPart: Part = {
  entities: [PublishedRow, TopicRow, CatalogueStateRow],
  resolvers: [CatalogueResolver, RecommendationTextsResolver, TopicTextsResolver, SituationTextsResolver],
};

export interface Published extends AreaInstance {
  catalogue: PublishedCatalogueService;
}

export function createPublished(platform: Platform, { worlds }: { worlds: WorldService }): Published {
  const { database, clock } = platform;
  const catalogue = new PublishedCatalogueService(platform);
  const words = new TextWordsQueries(database, clock, { tables: ['published_recommendation'], ownWordsOnly: true });
  const search = new PublishedSearchService(database, words, catalogue);
  return {
    catalogue,
    // The search goes on being read while the first requests are answered.
    warmUp: async () => {
      await catalogue.current();
      void search.ready().catch(() => undefined);
    },
    resolvers: [
      new CatalogueResolver(
        new CatalogueQueries({ worlds, catalogues: catalogue, search }),
        new TopicQueries(catalogue),
      ),
      new RecommendationTextsResolver(),
      new TopicTextsResolver(),
      new SituationTextsResolver(),
    ],
    nodes: [recommendationNode],
  };
}
