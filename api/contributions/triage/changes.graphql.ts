import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ContributionStatusEnum } from '../contributions.graphql';
import type { ContributionStatus } from '../vocabulary.rules';

/** Who is on it is in changes.resolver. */
@ObjectType({ description: 'That a contribution came, or changed: what is shown of it is to be read anew' })
export class ContributionChange {
  @Field(() => ID)
  id: string;

  @Field(() => ContributionStatusEnum)
  status: ContributionStatus;

  @Field(() => Int)
  version: number;
}
