import type { AreaInstance, Part } from '../../platform/area';
import type { Platform } from '../../platform/platform';
import { TextWordsQueries } from '../../reference';
import type { WorldService } from '../../situations';
import { CatalogueQueries } from './catalogue.queries';
import { CatalogueResolver } from './catalogue.resolver';
import { CatalogueStateRow } from './catalogue-state.entity';
import { PastCatalogueService } from './past-catalogue.service';
import { PublicCatalogueQueries } from './public-catalogue.queries';
import { PublishedCatalogueService } from './published-catalogue.service';
import { PublishedSearchService } from './published-search.service';
import { HiddenRow } from './hidden.entity';
import { PublishedRow } from './published.entity';
import { recommendationNode } from './recommendation-node.queries';
import { RecommendationTextsResolver, SituationTextsResolver, TopicTextsResolver } from './texts.resolver';
import { TopicRow } from './topic.entity';
import { TopicQueries } from './topic.queries';

export const publishedPart: Part = {
  entities: [PublishedRow, HiddenRow, TopicRow, CatalogueStateRow],
  resolvers: [CatalogueResolver, RecommendationTextsResolver, TopicTextsResolver, SituationTextsResolver],
};

export interface Published extends AreaInstance {
  catalogue: PublishedCatalogueService;
  past: PastCatalogueService;
  /** For the pages that everybody reads. */
  publicCatalogue: PublicCatalogueQueries;
}

export function createPublished(platform: Platform, { worlds }: { worlds: WorldService }): Published {
  const { database, clock } = platform;
  const catalogue = new PublishedCatalogueService(platform);
  const words = new TextWordsQueries(database, clock, { tables: ['published_recommendation'], ownWordsOnly: true });
  const search = new PublishedSearchService(database, words, catalogue);
  const past = new PastCatalogueService(database, clock);
  return {
    ...{ catalogue, past },
    publicCatalogue: new PublicCatalogueQueries(database, { worlds, catalogues: catalogue, search }),
    warmUp: async () => catalogue.current(),
    warmUpLater: async () => search.ready(),
    resolvers: [
      new CatalogueResolver(
        new CatalogueQueries({ worlds, catalogues: catalogue, search, past }),
        new TopicQueries(catalogue),
      ),
      new RecommendationTextsResolver(),
      new TopicTextsResolver(),
      new SituationTextsResolver(worlds),
    ],
    nodes: [recommendationNode],
  };
}
