import { ArgsType, Field, ObjectType } from 'type-graphql';
import { enumOf } from '../platform/graphql/enums';
import { CalendarDate } from '../platform/graphql/scalars';
import { FactsScalar, SituationRuleScalar } from './scalars.graphql';
import type { Locale } from './language';

export const LocaleEnum = enumOf<Locale>('Locale', 'A language and, in French, the way to speak to the reader.', {
  FR: 'French with "vous".',
  FR_TU: 'French with "tu".',
  EN: 'English.',
});

export const TruthEnum = enumOf('Truth', 'What a rule is for somebody.', {
  TRUE: 'It holds, whatever is not known yet.',
  FALSE: 'It does not hold, whatever is not known yet.',
  UNKNOWN: 'It depends on facts that are not known.',
});
export type Truth = keyof typeof TruthEnum;

@ArgsType()
export class EvaluateRuleArgs {
  @Field(() => SituationRuleScalar, { description: 'The rule to ask. A faulty one is BAD_USER_INPUT.' })
  rule: unknown;

  @Field(() => FactsScalar, {
    description:
      'What is known of the person: facts of every source. Derived facts are worked out unless they are given.',
  })
  facts: unknown;

  @Field(() => LocaleEnum, { nullable: true, defaultValue: 'FR', description: 'The language of the sentences.' })
  locale?: Locale | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'A past day: with its date for ages and delays, and the situations as they were at its end.',
  })
  asOf?: string | null;
}

@ObjectType({ description: 'One part of a rule, and what it is for these facts.' })
export class RuleTraceNode {
  @Field(() => String, { description: 'The JSON pointer of the part in the rule: "/all/0". Empty for the whole.' })
  path: string;

  @Field(() => TruthEnum, { description: 'What this part is by itself.' })
  result: Truth;

  @Field(() => String, { description: 'This part in words.' })
  sentence: string;
}

@ObjectType({ description: 'What a rule is for the facts of one person, and why.' })
export class RuleEvaluation {
  @Field(() => TruthEnum, { description: 'What the whole rule is.' })
  result: Truth;

  @Field(() => [String], {
    description:
      'Keys of PROFILE facts that could settle an UNKNOWN rule, in alphabetical order. Empty when it is TRUE or FALSE.',
  })
  missingFacts: string[];

  @Field(() => String, { description: 'The whole rule in words.' })
  sentence: string;

  @Field(() => [RuleTraceNode], { description: 'The tree of the rule, flattened depth first.' })
  trace: RuleTraceNode[];
}
