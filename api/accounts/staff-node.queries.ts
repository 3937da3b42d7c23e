import type { NodeSource } from '../platform/graphql/node';
import { readStaff } from './accounts.policy';
import type { AccountsLoaders } from './accounts.loaders';
import { may } from './permissions';
import type { RequestContext } from './request.types';

/** Oneself; everybody for those who may read the list. */
export const staffNode: NodeSource<RequestContext<AccountsLoaders>> = {
  type: 'StaffUser',
  find: async (id, { viewer, loaders }) => {
    const isReadable = may(viewer, readStaff) || (viewer.kind === 'STAFF' && viewer.id === id);
    return isReadable ? loaders.staffUser.load(id) : null;
  },
};
