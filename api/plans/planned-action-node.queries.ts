import type { DataSource } from 'typeorm';
import type { RequestContext } from '../accounts';
import type { NodeSource } from '../platform/graphql/node';
import { PlannedActionRow } from './planned-action.entity';

/** One's own alone. */
export function plannedActionNode({ manager }: DataSource): NodeSource<RequestContext<object>> {
  return {
    type: 'PlannedAction',
    find: async (id, { viewer }) =>
      viewer.kind === 'JOB_SEEKER' ? manager.findOneBy(PlannedActionRow, { id, profileId: viewer.profileId }) : null,
  };
}
