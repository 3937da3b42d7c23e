import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { ConnectionOf, EdgeOf } from '../../platform/graphql/connections';
import { DailyPlan } from '../plans.graphql';

@ObjectType({ description: 'How far a person has come.' })
export class Progress {
  @Field(() => Int, {
    description:
      'On how many days in a row something was done, until today. One day off in between is forgiven and not counted, as are days whose plan was empty; two days off end it.',
  })
  streak: number;

  @Field(() => Int, { description: 'On how many of the last 366 days something was done.' })
  doneDays: number;

  @Field(() => Int, {
    description: 'How many actions and strategies the person said they did within the last 366 days.',
  })
  doneCount: number;

  @Field(() => Int, {
    description: 'As `doneCount`, since Monday: by the day on which the person said so, where they live.',
  })
  doneThisWeek: number;
}

@ObjectType({ description: 'The plan of a day in a connection.' })
export class DailyPlanEdge extends EdgeOf(() => DailyPlan) {}

@ObjectType({ description: 'The plans of a person that were made, newest day first.' })
export class DailyPlanConnection extends ConnectionOf(() => DailyPlanEdge) {}

@ArgsType()
export class OwnDaysArgs {
  @Field(() => Int, { nullable: true, defaultValue: 7, description: 'How many days at most: 0 to 100.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'The cursor of the day after which to begin.' })
  after?: string | null;
}
