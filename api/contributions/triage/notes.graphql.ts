import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { UserError } from '../../platform/graphql/payload';
import { DateTime } from '../../platform/graphql/scalars';
import { Contribution } from '../contributions.graphql';

/** Its people are in notes.resolver. */
@ObjectType({ description: 'What the team says among themselves: contributors and the public never read it' })
export class ContributionNote {
  @Field(() => ID)
  id: string;

  @Field(() => DateTime)
  at: Date;

  @Field(() => String)
  body: string;
}

@InputType()
export class AddContributionNoteInput {
  @Field(() => ID)
  contributionId: string;

  @Field(() => String, { description: '1 to 2,000 characters' })
  body: string;

  @Field(() => [ID], { nullable: true, description: 'those who are to read it: see mentionable' })
  mentionIds?: string[] | null;
}

@ObjectType()
export class ContributionPayload {
  @Field(() => Contribution, { nullable: true })
  contribution?: Contribution;

  @Field(() => [UserError])
  userErrors: UserError[];
}
