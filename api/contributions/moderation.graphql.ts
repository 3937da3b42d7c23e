import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { EditableRecommendation } from '../catalogue';
import type { RecommendationRow } from '../catalogue';
import { ListArgs } from '../platform/graphql/pages';
import { USER_ERRORS, UserError } from '../platform/graphql/payload';
import { CalendarDate } from '../platform/graphql/scalars';
import { Contribution } from './contributions.graphql';
import { ContributionActionEnum, ContributionKindEnum, ContributionStatusEnum } from './vocabulary.graphql';
import type { ContributionAction, ContributionKind, ContributionStatus } from './vocabulary.rules';

@InputType({ description: 'Which contributions to give. Conditions left out do not count; the others must all hold.' })
export class ContributionFilter {
  @Field(() => [ContributionStatusEnum], { nullable: true, description: 'Only these statuses.' })
  status?: ContributionStatus[] | null;

  @Field(() => [ContributionKindEnum], { nullable: true, description: 'Only these kinds.' })
  kind?: ContributionKind[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only what offers data, a service, code or something else. False: only advice.',
  })
  offers?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'The code of a place: only what is for it or for what lies in it.',
  })
  placeCode?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only what the viewer has claimed. False: only the rest.',
  })
  claimedByMe?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only what should have been answered by now. False: only the rest.',
  })
  overdue?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: only what the viewer has decided in the last ten minutes, and can still undo. False: only the rest.',
  })
  undoable?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Words of the contribution, in any form and with small typos; the first 8 are read. Personal data is found only by those who moderate.',
  })
  search?: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Only what was received on this day or later, in the time of Paris.',
  })
  receivedFrom?: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Only what was received on this day or before, in the time of Paris.',
  })
  receivedTo?: string | null;
}

@ArgsType()
export class ContributionListArgs extends ListArgs {
  @Field(() => ContributionFilter, { nullable: true, description: 'Left out: all contributions.' })
  filter?: ContributionFilter | null;
}

@InputType({ description: 'What a moderator does with a contribution.' })
export class DecideContributionInput {
  @Field(() => ID, { description: 'The contribution.' })
  id: string;

  @Field(() => Int, {
    description: 'The version that was read. When somebody has changed it since, the answer is CONFLICT.',
  })
  expectedVersion: number;

  @Field(() => ContributionActionEnum, { description: 'One of its `allowedActions`.' })
  action: ContributionAction;

  @Field(() => String, {
    nullable: true,
    description: 'The key of a reason for refusal that is not retired. Required to refuse.',
  })
  reason?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'To the contributor: at most 2,000 characters. Required to ask for a correction; beside a refusal, it follows the message of the reason.',
  })
  message?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The contribution or the recommendation that it repeats. Required to mark it as a duplicate.',
  })
  duplicateOfId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Accepting: the existing recommendation that it goes into. Left out, a draft is made. Offers take none.',
  })
  recommendationId?: string | null;
}

@ObjectType({ description: 'What `decideContribution` gives.' })
export class DecideContributionPayload {
  @Field(() => Contribution, { nullable: true, description: 'The contribution as it is now. Null when refused.' })
  contribution?: Contribution;

  @Field(() => EditableRecommendation, {
    nullable: true,
    description: 'The recommendation that the contribution was accepted into. Null without one, and when refused.',
  })
  recommendation?: RecommendationRow | null;

  @Field(() => [UserError], USER_ERRORS)
  userErrors: UserError[];
}
