import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enums';
import { USER_ERRORS, UserError } from '../../platform/graphql/payload';
import { DateTime } from '../../platform/graphql/scalars';
import type { ExperimentAction } from './experiments.rules';

export const ExperimentActionEnum = enumOf<ExperimentAction>(
  'ExperimentAction',
  'What the team can do with an experiment.',
  {
    STOP: 'End it before its day. Done by `stopExperiment`.',
  },
);

/** What belongs to it is in experiments.resolver. */

@ObjectType({
  description:
    'A recommendation, or a scorer, that only a share of people get, always the same ones, to see what it brings. People without a profile take no part.',
})
export class Experiment {
  @Field(() => ID, { description: 'An id that stays.' })
  id: string;

  @Field(() => String, { description: 'What the team calls it.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'What the team wants to find out. Null where nobody said.' })
  purpose: string | null;

  @Field(() => ID, { nullable: true, description: 'The recommendation that the others do without. Null of a scorer.' })
  recommendationId: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The scorer that gives the scores in place of the usual one. Null of a recommendation.',
  })
  scorer: string | null;

  @Field(() => Int, { description: 'How many per cent of people get it.' })
  share: number;

  @Field(() => DateTime, { description: 'When it began.' })
  startedAt: Date;

  @Field(() => DateTime, { description: 'When it ends by itself.' })
  endsAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it ended, by itself or by hand. Null while it runs.' })
  stoppedAt: Date | null;
}

@InputType({ description: 'What to try, and on how many.' })
export class StartExperimentInput {
  @Field(() => String, { description: 'What the team calls it: 3 to 120 characters.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'What it is to find out: at most 500 characters.' })
  purpose?: string | null;

  @Field(() => ID, { nullable: true, description: 'A recommendation that is online. Either it or a scorer.' })
  recommendationId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A scorer that the service has: "built-in", "editors-only", or "http" where one is connected.',
  })
  scorer?: string | null;

  @Field(() => Int, { description: 'How many per cent of people are to get it: 1 to 99.' })
  share: number;

  @Field(() => DateTime, { description: 'When it ends by itself: within a year.' })
  endsAt: Date;
}

@InputType({ description: 'Which experiment ends.' })
export class StopExperimentInput {
  @Field(() => ID, { description: 'An experiment that runs.' })
  id: string;
}

@ObjectType({ description: 'What `startExperiment` and `stopExperiment` give.' })
export class ExperimentPayload {
  @Field(() => Experiment, { nullable: true, description: 'The experiment as it is now. Null when refused.' })
  experiment?: Experiment;

  @Field(() => [UserError], USER_ERRORS)
  userErrors: UserError[];
}
