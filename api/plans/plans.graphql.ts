import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import { Node } from '../platform/graphql/node';
import { RecommendationKindEnum } from '../catalogue';
import type { RecommendationKind } from '../catalogue/content';
import { enumOf } from '../platform/graphql/enums';
import { ConnectionOf, EdgeOf } from '../platform/graphql/connections';
import { CalendarDate } from '../platform/graphql/scalars';
import { PlanNote } from './notes/plan-note.graphql';
import type { PlannedActionStatus } from './responses.rules';

export const PlannedActionStatusEnum = enumOf<PlannedActionStatus>(
  'PlannedActionStatus',
  'What became of a planned action. Nothing is final but DONE.',
  {
    PROPOSED: 'The person has not answered, and its day is not over.',
    ACCEPTED: 'The person means to do it. It may be planned again after 7 days.',
    DONE: 'The person did it. It may be planned again after its cooldown, or never.',
    SNOOZED: 'The person put it off. It comes first in a plan from the day on that they chose.',
    DECLINED:
      'The person does not want it: for two weeks when the reason is "NOT_NOW", for thirty days when it is "TOO_LONG", as once done when it is "ALREADY_DONE", else for good, also in `recommendations`.',
    EXPIRED: 'Its day is over, and the person has not answered. It rests longer each time: 2, 5, 10, then 20 days.',
  },
);

@ObjectType({ implements: Node, description: 'An action in the plan of one day.' })
export class PlannedAction {
  @Field(() => ID, { description: 'An id that stays.' })
  id: string;

  @Field(() => CalendarDate, { description: "The day that it was planned for, in the person's time zone." })
  date: string;

  @Field(() => PlannedActionStatusEnum, { description: 'What the person answered, if anything.' })
  status: PlannedActionStatus;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'SNOOZED: the day on which it may come again. Null otherwise.',
  })
  snoozedUntil: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'DONE: whether the person found it useful. Null when they did not say.',
  })
  useful: boolean | null;
}

@ObjectType({ implements: Node, description: 'The actions of one day, for one person.' })
export class DailyPlan {
  @Field(() => ID, { description: 'An id that stays.' })
  id: string;

  @Field(() => CalendarDate, { description: "The day, in the person's time zone." })
  date: string;

  @Field(() => [PlannedAction], {
    description:
      'First those whose snooze is over, then those that serve strategies of which the person said INTERESTED or IN_PROGRESS, then the best, varied. By the fact `searchIntensity` EXPLORING 1 to 2, NORMAL (also without it) 1 to 3, INTENSE 2 to 4, EXTREME 3 to 6, within the time of a day; fewer when too few are left.',
  })
  actions: PlannedAction[];

  @Field(() => PlanNote, {
    nullable: true,
    description:
      'Where the plan holds fewer actions than promised: what to say instead of leaving it empty. Null otherwise.',
  })
  note: PlanNote | null;
}

@ObjectType({ description: 'A planned action in a connection.' })
export class PlannedActionEdge extends EdgeOf(() => PlannedAction) {}

@ObjectType({ description: 'Planned actions of a person, newest day first.' })
export class PlannedActionConnection extends ConnectionOf(() => PlannedActionEdge) {}

@ArgsType()
export class OwnRecommendationsArgs {
  @Field(() => RecommendationKindEnum, {
    nullable: true,
    description: 'Only strategies, or only actions. Left out: both.',
  })
  kind?: RecommendationKind | null;

  @Field(() => Int, { nullable: true, defaultValue: 10, description: 'How many at most: 0 to 100.' })
  first?: number | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Keys of facts that the person would rather not give, beside the `skippedQuestions` of the profile: they are not asked for.',
  })
  skip?: string[] | null;
}

@ArgsType()
export class OwnActionsArgs {
  @Field(() => PlannedActionStatusEnum, { nullable: true, description: 'Only actions in this status. Left out: all.' })
  status?: PlannedActionStatus | null;

  @Field(() => Int, { nullable: true, defaultValue: 20, description: 'How many at most: 0 to 100.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'The cursor of the action after which to begin.' })
  after?: string | null;
}
