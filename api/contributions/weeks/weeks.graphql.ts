import { Field, Int, ObjectType } from 'type-graphql';
import { CalendarDate } from '../../platform/graphql/scalars';
import { ContributionStatusEnum } from '../vocabulary.graphql';
import type { ContributionStatus } from '../vocabulary.rules';

@ObjectType({ description: 'How many contributions have one status by now.' })
export class ContributionStatusCount {
  @Field(() => ContributionStatusEnum, { description: 'The status.' })
  status: ContributionStatus;

  @Field(() => Int, { description: 'How many: one at least.' })
  count: number;
}

@ObjectType({ description: 'What was received in one week, and what became of it.' })
export class ContributionWeek {
  @Field(() => CalendarDate, { description: 'Its Monday, in the time of Paris.' })
  from: string;

  @Field(() => CalendarDate, { description: 'Its Sunday, in the time of Paris.' })
  to: string;

  @Field(() => Int, { description: 'How many were received, of what the viewer may see.' })
  received: number;

  @Field(() => [ContributionStatusCount], { description: 'The same by status. A status that none has is left out.' })
  statuses: ContributionStatusCount[];
}
