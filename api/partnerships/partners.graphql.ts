import { Field, ID, ObjectType } from 'type-graphql';
import { PageOf } from '../platform/graphql/pages';
import { DateTime } from '../platform/graphql/scalars';
import { ContributionKindEnum } from '../contributions';
import type { ContributionKind } from '../contributions';

@ObjectType({ description: 'Who offers data, a service or code: made when the offer is accepted' })
export class Partner {
  @Field(() => ID)
  id: string;

  @Field(() => ContributionKindEnum)
  kind: ContributionKind;

  @Field(() => String)
  name: string;

  @Field(() => String)
  description: string;

  @Field(() => String, { nullable: true })
  link: string | null;

  @Field(() => ID, { description: 'the contribution that it comes from: it says how to reach them' })
  contributionId: string;

  @Field(() => DateTime)
  createdAt: Date;
}

@ObjectType()
export class PartnerPage extends PageOf(Partner) {}
