import type { RequestContext } from '../accounts';
import type { NodeSource } from '../platform/graphql/node';
import type { ProfilesLoaders } from '../profiles';
import { dayOfPlan } from './daily-plan-id.rules';
import type { PlansLoaders } from './plans.loaders';
import type { PlansService } from './plans.service';

/** One's own alone. */
export function dailyPlanNode(plans: PlansService): NodeSource<RequestContext<ProfilesLoaders & PlansLoaders>> {
  return {
    type: 'DailyPlan',
    find: async (id, { viewer, loaders, isReadOnly }) => {
      const date = viewer.kind === 'JOB_SEEKER' ? dayOfPlan(viewer.profileId, id) : undefined;
      if (viewer.kind !== 'JOB_SEEKER' || date === undefined) return null;
      const profile = await loaders.profile.load(viewer.profileId);
      return profile === null ? null : plans.planOf(profile, { date, isReadOnly, loaders });
    },
  };
}
