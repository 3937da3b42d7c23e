import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { USER_ERRORS, UserError } from '../../platform/graphql/payload';
import { DateTime } from '../../platform/graphql/scalars';
import { Contribution } from '../contributions.graphql';

/** Its people are in notes.resolver. */
@ObjectType({ description: 'What the team says among themselves: contributors and the public never read it.' })
export class ContributionNote {
  @Field(() => ID, { description: 'An id that stays.' })
  id: string;

  @Field(() => DateTime, { description: 'When it was written.' })
  at: Date;

  @Field(() => String, {
    description: '1 to 2,000 characters. Personal data in it is masked for those who write no notes.',
  })
  body: string;
}

@InputType({ description: 'A note to add.' })
export class AddContributionNoteInput {
  @Field(() => ID, { description: 'The contribution that it is about.' })
  contributionId: string;

  @Field(() => String, { description: '1 to 2,000 characters.' })
  body: string;

  @Field(() => [ID], {
    nullable: true,
    description: 'Those who are to read it, and get a notice: people that `mentionable` gives.',
  })
  mentionIds?: string[] | null;
}

@ObjectType({ description: 'What `addContributionNote` and `lookAtContribution` give.' })
export class ContributionPayload {
  @Field(() => Contribution, { nullable: true, description: 'The contribution as it is now. Null when refused.' })
  contribution?: Contribution;

  @Field(() => [UserError], USER_ERRORS)
  userErrors: UserError[];
}
