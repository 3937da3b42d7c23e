import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Node } from '../platform/graphql/node';
import { ListArgs, PageOf } from '../platform/graphql/pages';
import { UserError } from '../platform/graphql/payload';
import { SituationRuleScalar } from '../targeting';
import type { Rule } from '../targeting/language';

@ObjectType({ implements: Node })
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
