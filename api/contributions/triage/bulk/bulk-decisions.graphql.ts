import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { USER_ERRORS, UserError } from '../../../platform/graphql/payload';
import { DateTime } from '../../../platform/graphql/scalars';
import { ContributionActionEnum } from '../../vocabulary.graphql';
import type { ContributionAction } from '../../vocabulary.rules';

@InputType({ description: 'One action on many contributions.' })
export class DecideContributionsInput {
  @Field(() => [ID], { description: '1 to 500 contributions.' })
  ids: string[];

  @Field(() => ContributionActionEnum, {
    description: 'Every action but MARK_DUPLICATE, which needs an original for each.',
  })
  action: ContributionAction;

  @Field(() => String, {
    nullable: true,
    description: 'The key of a reason for refusal that is not retired. Required to refuse.',
  })
  reason?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'To each contributor: at most 2,000 characters. Required to ask for a correction.',
  })
  message?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Chosen by the client, at most 100 characters. Sent again with it, nothing is decided twice and the same results are given.',
  })
  key?: string | null;
}

@ObjectType({ description: 'What became of one contribution of a bulk decision.' })
export class DecideContributionResult {
  @Field(() => ID, { description: 'The contribution.' })
  id: string;

  @Field(() => Boolean, { description: 'Whether the action was done.' })
  done: boolean;

  @Field(() => Boolean, { description: 'Its turn has not come yet: ask for the bulk decision later.' })
  pending: boolean;

  @Field(() => [UserError], {
    description: 'Why this contribution was refused. Empty when it was done, and while it is pending.',
  })
  userErrors: UserError[];
}

@ObjectType({ description: 'One action on many contributions, each decided apart from the others.' })
export class BulkDecision {
  @Field(() => ID, { description: 'What `bulkDecision` takes.' })
  id: string;

  @Field(() => ContributionActionEnum, { description: 'What is done to each contribution.' })
  action: ContributionAction;

  @Field(() => DateTime, { description: 'When it was asked for.' })
  at: Date;

  @Field(() => Boolean, { description: 'Whether no result is pending.' })
  finished: boolean;

  @Field(() => [DecideContributionResult], { description: 'One for each contribution, in the order asked.' })
  results: DecideContributionResult[];
}

@ObjectType({ description: 'What `decideContributions` gives.' })
export class DecideContributionsPayload {
  @Field(() => [DecideContributionResult], {
    description: 'One for each different id, in their order. Empty when the whole is refused.',
  })
  results: DecideContributionResult[];

  @Field(() => ID, {
    nullable: true,
    description:
      'What `bulkDecision` takes, to ask later for the results that are pending. Null when the whole is refused.',
  })
  bulkId?: string;

  @Field(() => [UserError], USER_ERRORS)
  userErrors: UserError[];
}
