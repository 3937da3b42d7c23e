import { Arg, Args, Ctx, Extensions, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../accounts';
import { PERSONAL, personalWithout } from '../platform/graphql/answer-marks';
import { COST } from '../platform/graphql/costs';
import { payload } from '../platform/graphql/payload';
import { CalendarDate } from '../platform/graphql/scalars';
import { Profile } from '../profiles';
import type { ProfileRow } from '../profiles';
import { RecommendationResults } from '../recommendations';
import type { PersonalService } from './personal.service';
import { DailyPlan, OwnActionsArgs, OwnRecommendationsArgs, PlannedActionConnection } from './plans.graphql';
import {
  RespondToActionInput,
  RespondToActionPayload,
  RespondToRecommendationInput,
  RespondToRecommendationPayload,
  UndoRecommendationResponseInput,
  UndoRecommendationResponsePayload,
  UndoResponseInput,
  UndoResponsePayload,
} from './responses.graphql';
import type { PlansLoaders } from './plans.loaders';
import type { PlansService } from './plans.service';
import type { RecommendationResponsesService } from './recommendation-responses.service';
import type { ResponsesService } from './responses.service';

type Context = RequestContext<PlansLoaders>;

/** What a profile holds of its own recommendations and days. */
@Resolver(() => Profile)
export class PlansResolver {
  constructor(
    private readonly plans: PlansService,
    private readonly personal: PersonalService,
    private readonly needs: { responses: ResponsesService; opinions: RecommendationResponsesService },
  ) {}

  @Extensions(PERSONAL)
  @FieldResolver(() => RecommendationResults, {
    complexity: COST.RANKING,
    description:
      'What fits this person now, best first, without what they said is NOT_FOR_ME, or declined for good in a plan, and without actions that serve such strategies alone, or are done in a plan and do not come again.',
  })
  async recommendations(
    @Ctx() { loaders, answer, isReadOnly }: Context,
    @Root() profile: ProfileRow,
    @Args(() => OwnRecommendationsArgs) { kind, first, skip }: OwnRecommendationsArgs,
  ): Promise<RecommendationResults> {
    const own = await this.plans.answersOf(profile, loaders);
    const asked = { kind, first: first ?? 10, skip, own, isReadOnly };
    const results = await this.personal.recommendationsFor(profile, asked);
    answer.isMakeshift ||= results.fellBack;
    return results;
  }

  @Extensions(personalWithout('date'))
  @FieldResolver(() => DailyPlan, {
    complexity: COST.SCAN,
    description:
      'The plan for a day. Asking twice gives the same plan. It is made on its day, when it is first asked for (by GET, it is worked out and not kept): a day to come, or before the profile, is empty.',
  })
  async plan(
    @Ctx() { isReadOnly, loaders }: Context,
    @Root() profile: ProfileRow,
    @Arg('date', () => CalendarDate, {
      nullable: true,
      description: "Left out: today, in the profile's own time zone, where a day begins at three in the morning.",
    })
    date?: string | null,
  ): Promise<DailyPlan> {
    return this.plans.planOf(profile, { date, isReadOnly, loaders });
  }

  @FieldResolver(() => PlannedActionConnection, { description: 'What was planned for this person, newest day first.' })
  async actions(
    @Root() profile: ProfileRow,
    @Args(() => OwnActionsArgs) { status, first, after }: OwnActionsArgs,
  ): Promise<PlannedActionConnection> {
    return this.plans.actionsOf(profile, { status, first: first ?? 20, after: after ?? undefined });
  }

  @Mutation(() => RespondToActionPayload, {
    description: 'Keeps what the person answers to an action of a plan. For job seekers.',
  })
  async respondToAction(
    @Ctx() { viewer, language, loaders }: Context,
    @Arg('input', () => RespondToActionInput, { description: 'The action and the answer.' })
    input: RespondToActionInput,
  ): Promise<RespondToActionPayload> {
    return payload(language, async () => {
      const plannedAction = await this.needs.responses.respondToAction(viewer, input);
      loaders.ownDay.clearAll();
      return { plannedAction };
    });
  }

  @Mutation(() => UndoResponsePayload, {
    description:
      'Takes back what the person answered to an action of a plan, on the same day of theirs: it is as it was before. For job seekers.',
  })
  async undoResponse(
    @Ctx() { viewer, language, loaders }: Context,
    @Arg('input', () => UndoResponseInput, { description: 'The action.' }) input: UndoResponseInput,
  ): Promise<UndoResponsePayload> {
    return payload(language, async () => {
      const plannedAction = await this.needs.responses.undoResponse(viewer, input);
      loaders.ownDay.clearAll();
      return { plannedAction };
    });
  }

  @Mutation(() => RespondToRecommendationPayload, {
    description: 'Keeps what the person says of a recommendation. For job seekers.',
  })
  async respondToRecommendation(
    @Ctx() { viewer, language, loaders }: Context,
    @Arg('input', () => RespondToRecommendationInput, { description: 'The recommendation and the response.' })
    input: RespondToRecommendationInput,
  ): Promise<RespondToRecommendationPayload> {
    return payload(language, async () => {
      const said = await this.needs.opinions.respond(viewer, input);
      loaders.ownDay.clearAll();
      return { recommendation: await this.personal.recommendationFor(said) };
    });
  }

  @Mutation(() => UndoRecommendationResponsePayload, {
    description:
      'Takes back what the person said of a recommendation, on the same day of theirs: what they said before holds again. For job seekers.',
  })
  async undoRecommendationResponse(
    @Ctx() { viewer, language, loaders }: Context,
    @Arg('input', () => UndoRecommendationResponseInput, { description: 'The recommendation.' })
    input: UndoRecommendationResponseInput,
  ): Promise<UndoRecommendationResponsePayload> {
    return payload(language, async () => {
      const said = await this.needs.opinions.undo(viewer, input);
      loaders.ownDay.clearAll();
      return { recommendation: await this.personal.recommendationFor(said) };
    });
  }
}
