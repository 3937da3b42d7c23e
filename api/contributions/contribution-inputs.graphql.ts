import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { USER_ERRORS, UserError } from '../platform/graphql/payload';
import { FactsScalar } from '../targeting';
import { ContributionStatusView } from './contributions.graphql';
import { ContributionKindEnum, ContributorRoleEnum } from './vocabulary.graphql';
import type { ContributionKind, ContributorRole } from './vocabulary.rules';

@InputType({ description: 'What somebody proposes.' })
export class SubmitContributionInput {
  @Field(() => ContributionKindEnum, { description: 'What is proposed.' })
  kind: ContributionKind;

  @Field(() => String, { description: '5 to 120 characters.' })
  title: string;

  @Field(() => String, { description: '20 to 5,000 characters.' })
  body: string;

  @Field(() => String, {
    nullable: true,
    description: 'In which situation it is useful, in free words: at most 2,000 characters.',
  })
  usefulWhen?: string | null;

  @Field(() => FactsScalar, {
    nullable: true,
    description: 'The same, ticked: facts whose source is PROFILE. Kept as given, never overwritten.',
  })
  statedFacts?: unknown;

  @Field(() => String, {
    nullable: true,
    description:
      'The code of the place that it is for: "69123", "dep-69" or "reg-84". Required for a REGIONAL_SUGGESTION.',
  })
  placeCode?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A page that shows more. "www.example.org" becomes https://www.example.org.',
  })
  link?: string | null;

  @Field(() => ContributorRoleEnum, { nullable: true, description: 'Who the contributor is.' })
  contributorRole?: ContributorRole | null;

  @Field(() => String, { nullable: true, description: 'At most 120 characters. It may be left out.' })
  contributorName?: string | null;

  @Field(() => String, { nullable: true, description: 'Where answers go: at most 254 characters. It may be left out.' })
  contributorEmail?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Whether the name may stand in public beside what comes of it.',
  })
  mayBeNamed?: boolean | null;

  @Field(() => Boolean, { description: 'Whether the contributor agrees to the terms. False is refused.' })
  consentToTerms: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'Seconds from the opening of the form to its sending. Under 8, it looks like a robot.',
  })
  fillSeconds?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The solved challenge, where the deployment asks for one: see `proofOfWorkChallenge`.',
  })
  proofOfWork?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Made by the client, at most 200 characters. The same submission with the same key within a day gives the first answer again, and stores nothing. Other words with it are refused (IDEMPOTENCY_KEY_REUSED).',
  })
  idempotencyKey?: string | null;

  @Field(() => String, { nullable: true, description: 'A trap for robots: people see no such field.' })
  website?: string | null;
}

@ObjectType({ description: 'What `submitContribution` gives.' })
export class SubmitContributionPayload {
  @Field(() => String, {
    nullable: true,
    description:
      'The secret that opens the follow-up of this contribution. It is given once: only its hash is kept. Null when refused.',
  })
  trackingToken?: string;

  /** What was sent, to find what resembles it; not in the API. */
  given?: SubmitContributionInput;

  @Field(() => [UserError], USER_ERRORS)
  userErrors: UserError[];
}

@InputType({
  description:
    'What a contributor answers to a request for correction. One of `title`, `body` and `message` is needed.',
})
export class ReplyToModeratorInput {
  @Field(() => String, { description: 'The secret given at submission.' })
  trackingToken: string;

  @Field(() => String, { nullable: true, description: 'The title anew: 5 to 120 characters. Left out, it stays.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'The text anew: 20 to 5,000 characters. Left out, it stays.' })
  body?: string | null;

  @Field(() => String, { nullable: true, description: 'A message to the moderators: at most 2,000 characters.' })
  message?: string | null;
}

@ObjectType({ description: 'What the mutations of contributors give.' })
export class ContributionStatusPayload {
  @Field(() => ContributionStatusView, {
    nullable: true,
    description: 'What the contributor sees now. Null when refused.',
  })
  status?: ContributionStatusView;

  @Field(() => [UserError], USER_ERRORS)
  userErrors: UserError[];
}
