import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ContributionStatusEnum } from '../vocabulary.graphql';
import type { ContributionStatus } from '../vocabulary.rules';

/** Who is on it is in changes.resolver. */
@ObjectType({ description: 'Tells that a contribution came, or changed: what is shown of it is to be read anew.' })
export class ContributionChange {
  @Field(() => ID, { description: 'The contribution.' })
  id: string;

  @Field(() => ContributionStatusEnum, { description: 'Where it stands now.' })
  status: ContributionStatus;

  @Field(() => Int, { description: 'Its version now.' })
  version: number;
}
