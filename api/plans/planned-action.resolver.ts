import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../accounts';
import { Recommendation } from '../catalogue';
import { published } from '../catalogue/published';
import type { CatalogueLoaders } from '../catalogue';
import type { Clock } from '../platform/clock';
import type { ProfilesLoaders } from '../profiles';
import { LocaleEnum } from '../targeting';
import type { Locale } from '../targeting/language';
import { planDay } from './choice/plan-day.rules';
import type { PlannedActionRow } from './planned-action.entity';
import { asPublished } from './planned-revision.rules';
import { PlannedAction, PlannedActionStatusEnum } from './plans.graphql';
import type { PlansLoaders } from './plans.loaders';
import { NEXT_STATUSES, canUndo } from './responses.rules';
import type { PlannedActionStatus } from './responses.rules';

type Context = RequestContext<CatalogueLoaders & ProfilesLoaders & PlansLoaders>;

@Resolver(() => PlannedAction)
export class PlannedActionResolver {
  constructor(private readonly clock: Clock) {}

  @FieldResolver(() => [PlannedActionStatusEnum], {
    description: 'What `respondToAction` would take now.',
  })
  allowedResponses(@Root() { status }: PlannedActionRow): readonly PlannedActionStatus[] {
    return NEXT_STATUSES[status];
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether `undoResponse` would take back now what the person answered: on the same day of theirs.',
  })
  async canUndo(@Ctx() { loaders }: Context, @Root() action: PlannedActionRow): Promise<boolean> {
    const profile = await loaders.profile.load(action.profileId);
    return profile !== null && canUndo(action, planDay(profile.timeZone, this.clock.now()));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'DECLINED: the `reason` that came with the answer, a code or other words. Null without one.',
  })
  declineReason(@Root() { status, reason }: PlannedActionRow): string | null {
    return status === 'DECLINED' ? reason : null;
  }

  @FieldResolver(() => [String], {
    description:
      'Sentences that say why it was planned, as of that day, as of a personal recommendation; none of them twice in a plan. It may be empty.',
  })
  async reasons(
    @Ctx() { loaders }: Context,
    @Root() { reasons, profileId }: PlannedActionRow,
    @Arg('locale', () => LocaleEnum, { nullable: true, description: "Left out: the profile's." })
    locale?: Locale | null,
  ): Promise<string[]> {
    return reasons[locale ?? (await loaders.profile.load(profileId))?.locale ?? 'FR'];
  }

  /** As published now; once it is no longer, as it was when it was planned. */
  @FieldResolver(() => Recommendation, {
    description: 'The action as published now. Once it is no longer published: as it was when it was planned.',
  })
  async recommendation(@Ctx() { loaders }: Context, @Root() action: PlannedActionRow): Promise<Recommendation> {
    const row = (await loaders.published()).item(action.recommendationId);
    const profile = await loaders.profile.load(action.profileId);
    return published(row ?? asPublished(await loaders.plannedRevision.load(action)), profile?.locale ?? 'FR');
  }
}
