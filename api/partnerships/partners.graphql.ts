import { Field, ID, Int, ObjectType } from 'type-graphql';
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

  @Field(() => Int, { description: 'Raised by each change: given back with the next one.' })
  version: number;

  @Field(() => Boolean, { description: 'Whether /partenaires shows it to everybody, in the public words alone.' })
  isPublic: boolean;

  @Field(() => String, { nullable: true, description: 'The name that is shown. Null until somebody wrote it.' })
  publicName: string | null;

  @Field(() => String, { nullable: true, description: 'The words that are shown, in French.' })
  publicDescription: string | null;

  @Field(() => String, { nullable: true, description: 'The same in English. Null where there are none.' })
  publicDescriptionEn: string | null;

  @Field(() => String, { nullable: true, description: 'The page that is shown. Null without one.' })
  publicLink: string | null;

  @Field(() => ID, { description: 'The contribution that the partner comes from: it says how to reach them.' })
  contributionId: string;

  @Field(() => DateTime, { description: 'When the offer was accepted.' })
  createdAt: Date;
}

@ObjectType({ description: 'One page of partners, newest first.' })
export class PartnerPage extends PageOf(Partner) {}
