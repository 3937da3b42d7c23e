import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { DateTime } from '../../../platform/graphql/scalars';

/** Its person is in looks.resolver. */
@ObjectType({ description: 'A colleague who has a contribution open.' })
export class AlsoLooking {
  @Field(() => DateTime, { description: 'Since when.' })
  since: Date;

  staffUserId: string;
}

@InputType({ description: 'What the viewer has open.' })
export class LookAtContributionInput {
  @Field(() => ID, { description: 'The contribution.' })
  contributionId: string;
}
