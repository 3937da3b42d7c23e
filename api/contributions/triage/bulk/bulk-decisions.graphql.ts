import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { UserError } from '../../../platform/graphql/payload';
import { DateTime } from '../../../platform/graphql/scalars';
import { ContributionActionEnum } from '../../contributions.graphql';
import type { ContributionAction } from '../../vocabulary.rules';

@InputType()
export class DecideContributionsInput {
  @Field(() => [ID], { description: 'at most 500' })
  ids: string[];

  @Field(() => ContributionActionEnum, { description: 'all but MARK_DUPLICATE, which needs an original for each' })
  action: ContributionAction;

  @Field(() => String, { nullable: true, description: "a refusal reason's key, required to refuse" })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: 'to each contributor' })
  message?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'chosen by the client, at most 100 characters: sent again with it, nothing is decided twice and the same results are given',
  })
  key?: string | null;
}

@ObjectType()
export class DecideContributionResult {
  @Field(() => ID)
  id: string;

  @Field(() => Boolean)
  done: boolean;

  @Field(() => Boolean, { description: 'its turn has not come yet: ask for the bulk decision later' })
  pending: boolean;

  @Field(() => [UserError])
  userErrors: UserError[];
}

@ObjectType({ description: 'One action on many contributions, each decided apart from the others' })
export class BulkDecision {
  @Field(() => ID)
  id: string;

  @Field(() => ContributionActionEnum)
  action: ContributionAction;

  @Field(() => DateTime)
  at: Date;

  @Field(() => Boolean, { description: 'no result is pending' })
  finished: boolean;

  @Field(() => [DecideContributionResult])
  results: DecideContributionResult[];
}

@ObjectType()
export class DecideContributionsPayload {
  @Field(() => [DecideContributionResult], { description: 'one for each id, in their order' })
  results: DecideContributionResult[];

  @Field(() => ID, { nullable: true, description: 'to ask later for the results that are pending' })
  bulkId?: string;

  @Field(() => [UserError])
  userErrors: UserError[];
}
