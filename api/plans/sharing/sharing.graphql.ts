import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Recommendation } from '../../catalogue';
import { enumOf } from '../../platform/graphql/enums';
import { USER_ERRORS, UserError } from '../../platform/graphql/payload';
import { CalendarDate, DateTime } from '../../platform/graphql/scalars';
import { PlannedAction } from '../plans.graphql';
import type { ProposalStatus } from './proposal.entity';
import type { SharedPart } from './shared-parts.rules';

const SharedPartEnum = enumOf<SharedPart>('SharedPart', 'A part of a profile that a person lets somebody see.', {
  SITUATION: 'Age, gender, family, and whether they are employed or registered: none of the sensitive facts.',
  SKILLS: 'Diploma, experience, languages and office skills.',
  PROJECT: 'The job that is sought, and what is accepted for it.',
  PLACE: 'Where they live, and how they get about.',
  SEARCH: 'How the search goes.',
  DIFFICULTIES: 'The difficulties that they named: health and discrimination may be among them.',
  STRATEGIES: 'The strategies that they chose: INTERESTED, IN_PROGRESS or DONE.',
  PLAN: "Today's actions, with their answers.",
  PROGRESS: 'How much was done, and on how many days in a row.',
});

const ProposalStatusEnum = enumOf<ProposalStatus>('ProposalStatus', 'What became of an action that was proposed.', {
  PROPOSED: 'The person has not answered.',
  ACCEPTED: 'It is in their plan of the day on which they accepted.',
  DECLINED: 'They do not want it.',
});

@ObjectType({ description: 'On how many occasions a shared link was opened on a day.' })
export class ShareOpening {
  @Field(() => CalendarDate, { description: 'The day, where the person lives.' })
  date: string;

  @Field(() => Int, { description: 'How often the page was shown.' })
  count: number;
}

@ObjectType({
  description: 'A link by which a person lets somebody, such as a counsellor, see a part of their profile.',
})
export class Share {
  @Field(() => ID, { description: 'By which it is revoked. It opens nothing.' })
  id: string;

  @Field(() => String, { description: 'For whom it is, in the words of the person.' })
  label: string;

  @Field(() => [SharedPartEnum], { description: 'What the person ticked.' })
  parts: SharedPart[];

  @Field(() => [String], { description: 'The keys of the sensitive facts that the person ticked, one by one.' })
  sensitiveFacts: string[];

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt: Date;

  @Field(() => DateTime, { description: 'From then on it opens nothing.' })
  expiresAt: Date;

  @Field(() => [ShareOpening], { description: 'When it was opened, the newest day first.' })
  openings: ShareOpening[];
}

@ObjectType({ description: 'An action that somebody proposes by a shared link.' })
export class Proposal {
  @Field(() => ID, { description: 'An id that stays.' })
  id: string;

  @Field(() => String, { description: 'Who proposes it: what the person called the shared link.' })
  from: string;

  @Field(() => Recommendation, { description: 'The action, as it is published.' })
  recommendation: Recommendation;

  @Field(() => String, {
    nullable: true,
    description: 'A few words of whoever proposes it: at most 300 characters, without links, addresses or numbers.',
  })
  message: string | null;

  @Field(() => ProposalStatusEnum, { description: 'What the person answered, if anything.' })
  status: ProposalStatus;

  @Field(() => DateTime, { description: 'When it was proposed.' })
  proposedAt: Date;
}

@InputType({ description: 'What to share, with whom, and for how long.' })
export class ShareMyProfileInput {
  @Field(() => String, { description: 'For whom it is, such as "My counsellor": at most 80 characters.' })
  label: string;

  @Field(() => [SharedPartEnum], { description: 'What they may see. It may be empty where sensitive facts are named.' })
  parts: SharedPart[];

  @Field(() => [String], {
    nullable: true,
    description:
      'Keys of facts whose definition is sensitive and that the profile has, such as "housing": each that they may see, by itself.',
  })
  sensitiveFacts?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the person expressly agrees that these sensitive facts are shared. Asked for with such facts.',
  })
  consentToShareSensitive?: boolean | null;

  @Field(() => Int, { nullable: true, defaultValue: 30, description: 'In how many days it expires: 1 to 90.' })
  days?: number | null;
}

@ObjectType({ description: 'What `shareMyProfile` gives.' })
export class ShareMyProfilePayload {
  @Field(() => Share, { nullable: true, description: 'The share. Null when refused.' })
  share?: Share;

  @Field(() => String, {
    nullable: true,
    description:
      'The address to give to whom it is for. It is given once, and only its hash is kept. Null when refused.',
  })
  link?: string;

  @Field(() => [UserError], USER_ERRORS)
  userErrors: UserError[];
}

@InputType({ description: 'Which share to end.' })
export class RevokeShareInput {
  @Field(() => ID, { description: 'The id that `me { shares }` gives.' })
  id: string;
}

@ObjectType({ description: 'What `revokeShare` gives.' })
export class RevokeSharePayload {
  @Field(() => Boolean, { description: 'Whether the link opens nothing any more.' })
  revoked: boolean;

  @Field(() => [UserError], USER_ERRORS)
  userErrors: UserError[];
}

@InputType({ description: 'What a person answers to a proposal.' })
export class AnswerProposalInput {
  @Field(() => ID, { description: 'A proposal of `me { proposals }`.' })
  id: string;

  @Field(() => Boolean, { description: 'Whether they want it.' })
  accept: boolean;
}

@ObjectType({ description: 'What `answerProposal` gives.' })
export class AnswerProposalPayload {
  @Field(() => Proposal, { nullable: true, description: 'The proposal as answered. Null when refused.' })
  proposal?: Proposal;

  @Field(() => PlannedAction, {
    nullable: true,
    description: "The action in today's plan, where it was accepted.",
  })
  plannedAction?: PlannedAction | null;

  @Field(() => [UserError], USER_ERRORS)
  userErrors: UserError[];
}
