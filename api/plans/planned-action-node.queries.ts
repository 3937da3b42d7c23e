import type { DataSource } from 'typeorm';
import type { RequestContext } from '../accounts';
import { planDay } from './choice/plan-day.rules';
import type { Clock } from '../platform/clock';
import type { NodeSource } from '../platform/graphql/node';
import type { ProfilesLoaders } from '../profiles';
import { PlannedActionRow } from './planned-action.entity';
import { asOf } from './plans.queries';

/** One's own alone. */
export function plannedActionNode({ manager }: DataSource, clock: Clock): NodeSource<RequestContext<ProfilesLoaders>> {
  return {
    type: 'PlannedAction',
    find: async (id, { viewer, loaders }) => {
      if (viewer.kind !== 'JOB_SEEKER') return null;
      const [row, profile] = await Promise.all([
        manager.findOneBy(PlannedActionRow, { id, profileId: viewer.profileId }),
        loaders.profile.load(viewer.profileId),
      ]);
      return row === null || profile === null ? null : asOf(row, planDay(profile.timeZone, clock.now()));
    },
  };
}
