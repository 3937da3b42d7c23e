import type { NodeSource } from '../../platform/graphql/node';
import type { CatalogueContext } from './catalogue.resolver';
import { published } from './published.rules';

/** What is published, for everybody; in French where its fields ask for nothing else. */
export const recommendationNode: NodeSource<CatalogueContext> = {
  type: 'Recommendation',
  find: async (id, { loaders }) => {
    const row = await loaders.published.load(id);
    return row && published(row, 'FR');
  },
};
