import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { USER_ERRORS, UserError } from '../platform/graphql/payload';
import { CalendarDate } from '../platform/graphql/scalars';
import { PersonalRecommendation, RecommendationResponseEnum } from '../recommendations';
import type { RecommendationResponse } from '../recommendations';
import type { PlannedActionStatus } from './responses.rules';
import { PlannedActionStatusEnum, PlannedAction } from './plans.graphql';

@InputType({ description: 'What a person answers to a planned action.' })
export class RespondToActionInput {
  @Field(() => ID, { description: 'A planned action of the viewer.' })
  plannedActionId: string;

  @Field(() => PlannedActionStatusEnum, {
    description:
      'ACCEPTED, DONE, SNOOZED or DECLINED. What is possible depends on the answer before: after DONE, only DONE again.',
  })
  status: PlannedActionStatus;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'SNOOZED: the day on which it may come again, later than today. Required then, and refused otherwise.',
  })
  snoozeUntil?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'DECLINED: "NOT_NOW" lets it come again in two weeks. "TOO_LONG": in thirty days, and what takes as long comes after the rest until then. "ALREADY_DONE": as if it were DONE. "LESS_OF_THIS": never, and what serves the same strategies comes after the rest for thirty days. With other words (at most 500 characters), or without any, it does not come again, in plans or in `recommendations`.',
  })
  reason?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it was useful. Only with DONE, which may be sent again later for it.',
  })
  useful?: boolean | null;
}

@ObjectType({ description: 'What `respondToAction` gives.' })
export class RespondToActionPayload {
  @Field(() => PlannedAction, { nullable: true, description: 'The planned action with the answer. Null when refused.' })
  plannedAction?: PlannedAction;

  @Field(() => [UserError], USER_ERRORS)
  userErrors: UserError[];
}

@InputType({ description: 'Which answer a person takes back.' })
export class UndoResponseInput {
  @Field(() => ID, { description: 'A planned action of the viewer that they answered today: see `canUndo`.' })
  plannedActionId: string;
}

@ObjectType({ description: 'What `undoResponse` gives.' })
export class UndoResponsePayload {
  @Field(() => PlannedAction, {
    nullable: true,
    description: 'The planned action as it was before the answer. Null when refused.',
  })
  plannedAction?: PlannedAction;

  @Field(() => [UserError], USER_ERRORS)
  userErrors: UserError[];
}

@InputType({ description: 'What a person says of a recommendation, in a plan or not.' })
export class RespondToRecommendationInput {
  @Field(() => ID, { description: 'A published recommendation.' })
  recommendationId: string;

  @Field(() => RecommendationResponseEnum, { description: 'It replaces what the person said of it before.' })
  response: RecommendationResponse;

  @Field(() => String, { nullable: true, description: "Why, in the person's own words: at most 500 characters." })
  reason?: string | null;
}

@InputType({ description: 'Which answer to a recommendation a person takes back.' })
export class UndoRecommendationResponseInput {
  @Field(() => ID, { description: 'A recommendation that they answered today: see `canUndo`.' })
  recommendationId: string;
}

@ObjectType({ description: 'What `undoRecommendationResponse` gives.' })
export class UndoRecommendationResponsePayload {
  @Field(() => PersonalRecommendation, {
    nullable: true,
    description:
      'The recommendation with what the person said of it before, if anything. Null when refused, and where it is no longer published.',
  })
  recommendation?: PersonalRecommendation | null;

  @Field(() => [UserError], USER_ERRORS)
  userErrors: UserError[];
}

@ObjectType({ description: 'What `respondToRecommendation` gives.' })
export class RespondToRecommendationPayload {
  @Field(() => PersonalRecommendation, {
    nullable: true,
    description:
      'The recommendation with the response. Its score is 0, without a reason, where it does not fit the person. Null when refused.',
  })
  recommendation?: PersonalRecommendation | null;

  @Field(() => [UserError], USER_ERRORS)
  userErrors: UserError[];
}
