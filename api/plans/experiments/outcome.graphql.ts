import { Field, Float, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enums';

export const OutcomeMeasureEnum = enumOf('OutcomeMeasure', 'What people did since they met an experiment.', {
  DONE: 'They said of something that it is done.',
  USEFUL: 'They said of something that they did that it was useful.',
  INTERESTED: 'They said of something that it is of interest, or under way.',
});
export type OutcomeMeasure = keyof typeof OutcomeMeasureEnum;

@ObjectType({ description: 'How many of those who got it did something, beside those who did without, in per cent.' })
export class ExperimentOutcome {
  @Field(() => OutcomeMeasureEnum, { description: 'What they did.' })
  measure: OutcomeMeasure;

  @Field(() => Int, { nullable: true, description: 'Of those who got it. Null of fewer than ten people.' })
  shown: number | null;

  @Field(() => Int, { nullable: true, description: 'Of those who did without. Null of fewer than ten people.' })
  compared: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'By how many points the first is larger, to a tenth. Null where one of them is.',
  })
  difference: number | null;

  @Field(() => Float, { nullable: true, description: 'Nineteen times in twenty the difference is more than that.' })
  low: number | null;

  @Field(() => Float, { nullable: true, description: 'Nineteen times in twenty the difference is less than that.' })
  high: number | null;
}

@ObjectType({
  description: 'What an experiment brought: of those who met it until a day ago, and what they answered until then.',
})
export class ExperimentResult {
  @Field(() => String, { description: 'How many people got it: "< 10", or in whole tens.' })
  shown: string;

  @Field(() => String, { description: 'How many would have got it and did without: "< 10", or in whole tens.' })
  compared: string;

  @Field(() => [ExperimentOutcome], { description: 'What they did since.' })
  outcomes: ExperimentOutcome[];
}
