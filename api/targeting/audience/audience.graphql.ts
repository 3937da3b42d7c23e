import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import type { Facts } from '../language';
import { FactsScalar, SituationRuleScalar } from '../scalars.graphql';

@ObjectType({ description: 'The part of an audience that lives in one région.' })
export class AudienceSlice {
  @Field(() => Int, { description: 'How many people of the reference population live there.' })
  population: number;

  @Field(() => Int, { description: 'For how many of them the rule is TRUE.' })
  matching: number;

  @Field(() => Int, {
    nullable: true,
    description: 'How many of them match now and did not with the replaced rule. Null where none is replaced.',
  })
  gained: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many of them matched with the replaced rule and no longer do. Null where none is replaced.',
  })
  lost: number | null;
}

@ObjectType({
  description:
    'At most three invented people of each kind, with what they say of the facts that the two rules ask for.',
})
export class AudienceExamples {
  @Field(() => [FactsScalar], { description: 'People for whom the rule is TRUE, and the replaced one is not.' })
  gained: Facts[];

  @Field(() => [FactsScalar], { description: 'People for whom the replaced rule is TRUE, and the new one is not.' })
  lost: Facts[];
}

@ObjectType({
  description:
    'Whom a rule reaches in a reference population of invented job seekers: `matching`, `unknown` and `excluded` add up to `population`.',
})
export class Audience {
  @Field(() => Int, { description: 'How many people the reference population holds: 100,000.' })
  population: number;

  @Field(() => Int, { description: 'For how many the rule is TRUE.' })
  matching: number;

  @Field(() => Int, { description: 'For how many it is UNKNOWN: they have not given every fact that it needs.' })
  unknown: number;

  @Field(() => Int, { description: 'For how many it is FALSE.' })
  excluded: number;

  @Field(() => Int, {
    nullable: true,
    description: 'How many match now and did not with the replaced rule. Null where none is replaced.',
  })
  gained: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many matched with the replaced rule and no longer do. Null where none is replaced.',
  })
  lost: number | null;

  @Field(() => [AudienceSlice], {
    description: 'The régions, largest first. People whose place is unknown are in none.',
  })
  byRegion: AudienceSlice[];

  @Field(() => Date, { description: 'When it was counted.' })
  computedAt: Date;
}

@ArgsType()
export class AudienceArgs {
  @Field(() => SituationRuleScalar, { description: 'The rule to count. A faulty one is BAD_USER_INPUT.' })
  rule: unknown;

  @Field(() => SituationRuleScalar, {
    nullable: true,
    description: 'The rule that it is to replace: `gained` and `lost` tell the difference. Left out: they are null.',
  })
  replacing?: unknown;
}
