import { ArgsType, Field, ObjectType, registerEnumType } from 'type-graphql';
import { FactsScalar, SituationRuleScalar } from './scalars.graphql';
import type { Locale } from './language';

export const LocaleEnum = { FR: 'FR', FR_TU: 'FR_TU', EN: 'EN' } as const;
registerEnumType(LocaleEnum, { name: 'Locale', description: 'FR_TU: French with "tu"' });

export const TruthEnum = { TRUE: 'TRUE', FALSE: 'FALSE', UNKNOWN: 'UNKNOWN' } as const;
registerEnumType(TruthEnum, { name: 'Truth' });
export type Truth = keyof typeof TruthEnum;

@ArgsType()
export class EvaluateRuleArgs {
  @Field(() => SituationRuleScalar)
  rule: unknown;

  @Field(() => FactsScalar)
  facts: unknown;

  @Field(() => LocaleEnum, { nullable: true, defaultValue: 'FR' })
  locale?: Locale | null;
}

@ObjectType({ description: 'Flattened depth first; path is the JSON pointer of the node in the rule' })
export class RuleTraceNode {
  @Field(() => String)
  path: string;

  @Field(() => TruthEnum)
  result: Truth;

  @Field(() => String)
  sentence: string;
}

@ObjectType()
export class RuleEvaluation {
  @Field(() => TruthEnum)
  result: Truth;

  @Field(() => [String])
  missingFacts: string[];

  @Field(() => String)
  sentence: string;

  @Field(() => [RuleTraceNode])
  trace: RuleTraceNode[];
}
