import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { EditableRecommendation } from '../catalogue';
import type { RecommendationRow } from '../catalogue';
import { ListArgs } from '../platform/graphql/pages';
import { UserError } from '../platform/graphql/payload';
import { FactsScalar } from '../targeting';
import {
  Contribution,
  ContributionStatusView,
  ContributionActionEnum,
  ContributionKindEnum,
  ContributionStatusEnum,
  ContributorRoleEnum,
} from './contributions.graphql';
import type { ContributionAction, ContributionKind, ContributionStatus, ContributorRole } from './vocabulary.rules';

@InputType()
export class SubmitContributionInput {
  @Field(() => ContributionKindEnum)
  kind: ContributionKind;

  @Field(() => String, { description: '5 to 120 characters' })
  title: string;

  @Field(() => String, { description: '20 to 5,000 characters' })
  body: string;

  @Field(() => String, { nullable: true, description: 'free words: in which situation it is useful' })
  usefulWhen?: string | null;

  @Field(() => FactsScalar, { nullable: true, description: 'the same, ticked: kept as given, never overwritten' })
  statedFacts?: unknown;

  @Field(() => String, { nullable: true })
  placeCode?: string | null;

  @Field(() => String, { nullable: true })
  link?: string | null;

  @Field(() => ContributorRoleEnum, { nullable: true })
  contributorRole?: ContributorRole | null;

  @Field(() => String, { nullable: true })
  contributorName?: string | null;

  @Field(() => String, { nullable: true })
  contributorEmail?: string | null;

  @Field(() => Boolean, { nullable: true, defaultValue: false })
  mayBeNamed?: boolean | null;

  @Field(() => Boolean)
  consentToTerms: boolean;

  @Field(() => Int, { nullable: true, description: 'seconds from the opening of the form to its sending' })
  fillSeconds?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'the solved challenge, where the deployment asks for one: see proofOfWorkChallenge',
  })
  proofOfWork?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'made by the client, at most 200 characters: the same submission with the same key again within a day gives the first answer again, and stores nothing; other words with it are refused (IDEMPOTENCY_KEY_REUSED)',
  })
  idempotencyKey?: string | null;

  @Field(() => String, { nullable: true, description: 'a trap for robots: people see no such field' })
  website?: string | null;
}

@ObjectType()
export class SubmitContributionPayload {
  @Field(() => String, { nullable: true, description: 'given once: only its hash is kept' })
  trackingToken?: string;

  /** What was sent, to find what resembles it; not in the API. */
  given?: SubmitContributionInput;

  @Field(() => [UserError])
  userErrors: UserError[];
}

@InputType()
export class ReplyToModeratorInput {
  @Field(() => String)
  trackingToken: string;

  @Field(() => String, { nullable: true, description: 'the title anew; left out, it stays' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'the text anew; left out, it stays' })
  body?: string | null;

  @Field(() => String, { nullable: true })
  message?: string | null;
}

@ObjectType()
export class ContributionStatusPayload {
  @Field(() => ContributionStatusView, { nullable: true })
  status?: ContributionStatusView;

  @Field(() => [UserError])
  userErrors: UserError[];
}

@InputType()
export class ContributionFilter {
  @Field(() => [ContributionStatusEnum], { nullable: true })
  status?: ContributionStatus[] | null;

  @Field(() => [ContributionKindEnum], { nullable: true })
  kind?: ContributionKind[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: only what offers data, a service or code; false: only advice',
  })
  offers?: boolean | null;

  @Field(() => String, { nullable: true, description: 'the place and everything inside it' })
  placeCode?: string | null;

  @Field(() => Boolean, { nullable: true })
  claimedByMe?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'whether the answer is late' })
  overdue?: boolean | null;

  @Field(() => String, { nullable: true })
  search?: string | null;
}

@ArgsType()
export class ContributionListArgs extends ListArgs {
  @Field(() => ContributionFilter, { nullable: true })
  filter?: ContributionFilter | null;
}

@InputType()
export class DecideContributionInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  expectedVersion: number;

  @Field(() => ContributionActionEnum)
  action: ContributionAction;

  @Field(() => String, { nullable: true, description: "a refusal reason's key, required to refuse" })
  reason?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'to the contributor, required to ask for a correction; beside a refusal, it follows the message of the reason',
  })
  message?: string | null;

  @Field(() => ID, { nullable: true, description: 'a contribution or a recommendation, required to mark as duplicate' })
  duplicateOfId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'to accept into an existing recommendation; left out, a draft is made',
  })
  recommendationId?: string | null;
}

@ObjectType()
export class DecideContributionPayload {
  @Field(() => Contribution, { nullable: true })
  contribution?: Contribution;

  @Field(() => EditableRecommendation, { nullable: true })
  recommendation?: RecommendationRow | null;

  @Field(() => [UserError])
  userErrors: UserError[];
}
