import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import { PersonaFailureCauseEnum, PersonaFailureCondition, Recommendation } from '../../catalogue';
import type { Failure } from '../../catalogue';
import { FactsScalar, LocaleEnum } from '../../targeting';
import type { Locale } from '../../targeting/language';

@ObjectType({ description: 'Whether somebody is given a recommendation: at which place, or else why not.' })
export class WhyNot {
  @Field(() => ID, { description: 'The recommendation that was asked about.' })
  recommendationId: string;

  @Field(() => String, { description: 'Its title in French: the one online, or else that of its last revision.' })
  title: string;

  @Field(() => Boolean, { description: 'Whether `recommend` gives it for these facts, asked for its kind.' })
  isGiven: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'Its place in what `recommend` gives of its kind: 1 is the first. Null where it is not given.',
  })
  place: number | null;

  @Field(() => Int, { description: 'How many of its kind fit. 0 where it is not online.' })
  fittingCount: number;

  @Field(() => PersonaFailureCauseEnum, {
    nullable: true,
    description: 'What makes it so. Null where it is given.',
  })
  cause: Failure['cause'] | null;

  @Field(() => [PersonaFailureCondition], {
    description: 'The conditions that are responsible, none twice. Empty where it is given.',
  })
  conditions: PersonaFailureCondition[];

  @Field(() => [Recommendation], {
    description: 'Of INCOMPATIBLE: what is given in its place. Else empty.',
  })
  inItsPlace: Recommendation[];

  @Field(() => String, { description: 'All of it in a sentence.' })
  sentence: string;
}

@ArgsType()
export class WhyNotArgs {
  @Field(() => ID, { description: 'The id of a recommendation.' })
  recommendationId: string;

  @Field(() => FactsScalar, {
    description: 'What is known of the person, as `recommend` takes it. A faulty value is BAD_USER_INPUT.',
  })
  facts: unknown;

  @Field(() => LocaleEnum, {
    nullable: true,
    defaultValue: 'FR',
    description: 'The language of the answer. Its sentences are for the team: FR_TU is as FR in them.',
  })
  locale?: Locale | null;
}
