import type { RequestContext } from '../accounts';
import type { NodeSource } from '../platform/graphql/node';
import type { ProfilesLoaders } from './profiles.loaders';

/** One's own alone. */
export const profileNode: NodeSource<RequestContext<ProfilesLoaders>> = {
  type: 'Profile',
  find: async (id, { viewer, loaders }) =>
    viewer.kind === 'JOB_SEEKER' && viewer.profileId === id ? loaders.profile.load(id) : null,
};
