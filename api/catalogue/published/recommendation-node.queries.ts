import type { NodeSource } from '../../platform/graphql/node';
import type { CatalogueContext } from './catalogue.resolver';
import { published } from './published.rules';
import { localeOf } from './reader-locale.queries';

/** What is published, for everybody; in the language of who asks where its fields ask for nothing else. */
export const recommendationNode: NodeSource<CatalogueContext> = {
  type: 'Recommendation',
  find: async (id, context) => {
    const row = (await context.loaders.published()).item(id);
    return row === undefined ? null : published(row, await localeOf(context));
  },
};
