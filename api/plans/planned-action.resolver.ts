import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../accounts';
import { Recommendation } from '../catalogue';
import { published } from '../catalogue/published';
import type { CatalogueLoaders } from '../catalogue';
import type { ProfilesLoaders } from '../profiles';
import type { PlannedActionRow } from './planned-action.entity';
import { asPublished } from './planned-revision.rules';
import { PlannedAction } from './plans.graphql';
import type { PlansLoaders } from './plans.loaders';

type Context = RequestContext<CatalogueLoaders & ProfilesLoaders & PlansLoaders>;

@Resolver(() => PlannedAction)
export class PlannedActionResolver {
  /** As published now; once it is no longer, as it was when it was planned. */
  @FieldResolver(() => Recommendation, {
    description: 'The action as published now. Once it is no longer published: as it was when it was planned.',
  })
  async recommendation(@Ctx() { loaders }: Context, @Root() action: PlannedActionRow): Promise<Recommendation> {
    const [row, profile] = await Promise.all([
      loaders.published.load(action.recommendationId),
      loaders.profile.load(action.profileId),
    ]);
    return published(row ?? asPublished(await loaders.plannedRevision.load(action)), profile?.locale ?? 'FR');
  }
}
