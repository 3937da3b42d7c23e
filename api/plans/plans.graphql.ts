import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Node } from '../platform/graphql/node';
import { RecommendationKindEnum } from '../catalogue';
import type { RecommendationKind } from '../catalogue/content';
import { enumOf } from '../platform/graphql/enums';
import { ConnectionOf, EdgeOf } from '../platform/graphql/connections';
import { UserError } from '../platform/graphql/payload';
import { CalendarDate } from '../platform/graphql/scalars';
import { PersonalRecommendation, RecommendationResponseEnum } from '../recommendations';
import type { RecommendationResponse } from '../recommendations';
import { PLANNED_ACTION_STATUSES } from './responses.rules';
import type { PlannedActionStatus } from './responses.rules';

export const PlannedActionStatusEnum = enumOf('PlannedActionStatus', PLANNED_ACTION_STATUSES);

@ObjectType({ implements: Node })
export class PlannedAction {
  @Field(() => ID)
  id: string;

  @Field(() => CalendarDate)
  date: string;

  @Field(() => PlannedActionStatusEnum)
  status: PlannedActionStatus;

  @Field(() => [String])
  reasons: string[];

  @Field(() => CalendarDate, { nullable: true })
  snoozedUntil: string | null;

  @Field(() => Boolean, { nullable: true })
  useful: boolean | null;
}

@ObjectType()
export class DailyPlan {
  @Field(() => CalendarDate)
  date: string;

  @Field(() => [PlannedAction])
  actions: PlannedAction[];
}

@ObjectType()
export class PlannedActionEdge extends EdgeOf(() => PlannedAction) {}

@ObjectType()
export class PlannedActionConnection extends ConnectionOf(() => PlannedActionEdge) {}

@ArgsType()
export class OwnRecommendationsArgs {
  @Field(() => RecommendationKindEnum, { nullable: true })
  kind?: RecommendationKind | null;

  @Field(() => Int, { nullable: true, defaultValue: 10 })
  first?: number | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Keys of facts that the person would rather not give: they are not asked again.',
  })
  skip?: string[] | null;
}

@ArgsType()
export class OwnActionsArgs {
  @Field(() => PlannedActionStatusEnum, { nullable: true })
  status?: PlannedActionStatus | null;

  @Field(() => Int, { nullable: true, defaultValue: 20 })
  first?: number | null;

  @Field(() => String, { nullable: true })
  after?: string | null;
}

@InputType()
export class RespondToActionInput {
  @Field(() => ID)
  plannedActionId: string;

  @Field(() => PlannedActionStatusEnum)
  status: PlannedActionStatus;

  @Field(() => CalendarDate, { nullable: true })
  snoozeUntil?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'NOT_NOW: it may come again in two weeks. Any other words, 500 characters at most: it does not come again.',
  })
  reason?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'with DONE only' })
  useful?: boolean | null;
}

@ObjectType()
export class RespondToActionPayload {
  @Field(() => PlannedAction, { nullable: true })
  plannedAction?: PlannedAction;

  @Field(() => [UserError])
  userErrors: UserError[];
}

@InputType()
export class RespondToRecommendationInput {
  @Field(() => ID)
  recommendationId: string;

  @Field(() => RecommendationResponseEnum)
  response: RecommendationResponse;

  @Field(() => String, { nullable: true, description: '500 characters at most' })
  reason?: string | null;
}

@ObjectType()
export class RespondToRecommendationPayload {
  @Field(() => PersonalRecommendation, { nullable: true })
  recommendation?: PersonalRecommendation;

  @Field(() => [UserError])
  userErrors: UserError[];
}
