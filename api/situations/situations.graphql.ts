import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ListArgs, PageOf } from '../platform/graphql/pages';
import { UserError } from '../platform/graphql/payload';
import { FactsScalar, SituationRuleScalar } from '../platform/graphql/rule-scalars';
import type { Locale, Rule } from './language';

export const LocaleEnum = { FR: 'FR', FR_TU: 'FR_TU', EN: 'EN' } as const;
registerEnumType(LocaleEnum, { name: 'Locale', description: 'FR_TU: French with "tu"' });

export const TruthEnum = { TRUE: 'TRUE', FALSE: 'FALSE', UNKNOWN: 'UNKNOWN' } as const;
registerEnumType(TruthEnum, { name: 'Truth' });
export type Truth = keyof typeof TruthEnum;

const FACT_TYPES = ['BOOLEAN', 'INTEGER', 'DECIMAL', 'DATE', 'ENUM', 'ENUM_SET', 'JOB', 'JOB_GROUP', 'PLACE'] as const;
export type FactType = (typeof FACT_TYPES)[number];
export const FactTypeEnum = Object.fromEntries(FACT_TYPES.map((type) => [type, type])) as { [Type in FactType]: Type };
registerEnumType(FactTypeEnum, { name: 'FactType' });

@ObjectType()
export class Situation {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => String)
  slug: string;

  @Field(() => String)
  label: string;

  @Field(() => SituationRuleScalar)
  rule: Rule;
}

@ObjectType()
export class SituationPage extends PageOf(Situation) {}

@InputType()
export class SituationFilter {
  @Field(() => String, { nullable: true })
  search?: string | null;

  @Field(() => String, { nullable: true, description: 'situations whose own rule uses this fact' })
  fact?: string | null;
}

@ArgsType()
export class SituationsArgs extends ListArgs {
  @Field(() => SituationFilter, { nullable: true })
  filter?: SituationFilter | null;
}

@ArgsType()
export class EvaluateRuleArgs {
  @Field(() => SituationRuleScalar)
  rule: unknown;

  @Field(() => FactsScalar)
  facts: unknown;

  @Field(() => LocaleEnum, { nullable: true, defaultValue: 'FR' })
  locale?: Locale | null;
}

@InputType()
export class SaveSituationInput {
  @Field(() => ID, { nullable: true })
  id?: string | null;

  @Field(() => Int, { nullable: true })
  expectedVersion?: number | null;

  @Field(() => String)
  slug: string;

  @Field(() => String)
  label: string;

  @Field(() => SituationRuleScalar)
  rule: unknown;
}

@ObjectType()
export class SituationPayload {
  @Field(() => Situation, { nullable: true })
  situation?: Situation;

  @Field(() => [UserError])
  userErrors: UserError[];
}

@InputType()
export class DeleteSituationInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  expectedVersion: number;
}

@ObjectType()
export class DeleteSituationPayload {
  @Field(() => Boolean)
  deleted: boolean;

  @Field(() => [UserError])
  userErrors: UserError[];
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
