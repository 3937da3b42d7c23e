import type { NodeSource } from '../platform/graphql/node';
import type { ContributionsContext } from './contributions.loaders';

/** The loader gives a viewer nothing that lies outside their scope. */
export const contributionNode: NodeSource<ContributionsContext> = {
  type: 'Contribution',
  find: async (id, { loaders }) => loaders.contribution.load(id),
};
