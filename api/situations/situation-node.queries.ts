import type { RequestContext } from '../accounts';
import { may } from '../accounts/permissions';
import type { NodeSource } from '../platform/graphql/node';
import type { SituationsLoaders } from './situations.loaders';
import { readSituations } from './situations.policy';

export const situationNode: NodeSource<RequestContext<SituationsLoaders>> = {
  type: 'Situation',
  find: async (id, { viewer, loaders }) => (may(viewer, readSituations) ? loaders.situation.load(id) : null),
};
