import { Field, ID, ObjectType } from 'type-graphql';
import { PageOf } from '../platform/graphql/pages';
import { DateTime } from '../platform/graphql/scalars';
import { ContributionKindEnum } from '../contributions';
import type { ContributionKind } from '../contributions';

@ObjectType({ description: 'Somebody who offers data, a service or code: made when a moderator accepts the offer.' })
export class Partner {
  @Field(() => ID, { description: 'An id that stays.' })
  id: string;

  @Field(() => ContributionKindEnum, { description: 'What is offered: DATA, SERVICE, CODE or OTHER.' })
  kind: ContributionKind;

  @Field(() => String, { description: 'The title of the offer, without personal data.' })
  name: string;

  @Field(() => String, { description: 'The text of the offer, without personal data.' })
  description: string;

  @Field(() => String, {
    nullable: true,
    description: 'The page of the offer. Null without one, or where it holds personal data.',
  })
  link: string | null;

  @Field(() => ID, { description: 'The contribution that the partner comes from: it says how to reach them.' })
  contributionId: string;

  @Field(() => DateTime, { description: 'When the offer was accepted.' })
  createdAt: Date;
}

@ObjectType({ description: 'One page of partners, newest first.' })
export class PartnerPage extends PageOf(Partner) {}
