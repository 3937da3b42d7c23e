import { ArgsType, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../platform/graphql/enums';
import { FactsScalar, SituationRuleScalar } from './scalars.graphql';
import type { Locale } from './language';

export const LocaleEnum = { FR: 'FR', FR_TU: 'FR_TU', EN: 'EN' } as const;
registerEnumType(LocaleEnum, { name: 'Locale', description: 'FR_TU: French with "tu"' });

export const TruthEnum = { TRUE: 'TRUE', FALSE: 'FALSE', UNKNOWN: 'UNKNOWN' } as const;
registerEnumType(TruthEnum, { name: 'Truth' });
export type Truth = keyof typeof TruthEnum;

const FACT_TYPES = ['BOOLEAN', 'INTEGER', 'DECIMAL', 'DATE', 'ENUM', 'ENUM_SET', 'JOB', 'JOB_GROUP', 'PLACE'] as const;
export type FactType = (typeof FACT_TYPES)[number];
export const FactTypeEnum = enumOf('FactType', FACT_TYPES);

@ArgsType()
export class EvaluateRuleArgs {
  @Field(() => SituationRuleScalar)
  rule: unknown;

  @Field(() => FactsScalar)
  facts: unknown;

  @Field(() => LocaleEnum, { nullable: true, defaultValue: 'FR' })
  locale?: Locale | null;
}

@ObjectType()
export class FactChoice {
  @Field(() => String)
  value: string;

  @Field(() => String)
  label: string;
}

@ObjectType()
export class FactDefinition {
  @Field(() => String)
  key: string;

  @Field(() => FactTypeEnum)
  type: FactType;

  @Field(() => String)
  label: string;

  @Field(() => String, { nullable: true })
  question?: string | undefined;

  @Field(() => [FactChoice])
  choices: FactChoice[];

  @Field(() => Boolean, { description: 'the choices stand in ascending order, and compare' })
  ordered: boolean;

  @Field(() => Int, { nullable: true })
  minimum?: number | undefined;

  @Field(() => Int, { nullable: true })
  maximum?: number | undefined;

  @Field(() => String, { nullable: true })
  unit?: string | undefined;

  @Field(() => Boolean)
  sensitive: boolean;

  @Field(() => String, { description: 'PROFILE, DERIVED or MARKET' })
  source: string;
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
