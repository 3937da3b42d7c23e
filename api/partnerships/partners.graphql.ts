import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../platform/graphql/enums';
import { PageOf } from '../platform/graphql/pages';
import { USER_ERRORS, UserError } from '../platform/graphql/payload';
import { DateTime } from '../platform/graphql/scalars';
import { ContributionKindEnum } from '../contributions';
import type { ContributionKind } from '../contributions';
import type { PartnerFreshness } from './freshness.rules';

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

  @Field(() => DateTime, {
    description: 'When it was last known that the offer still stands: at first, when it was accepted.',
  })
  confirmedAt: Date;
}

export const PartnerFreshnessEnum = enumOf<PartnerFreshness>(
  'PartnerFreshness',
  'Whether a partner is known to give still what was offered.',
  {
    FRESH: 'Confirmed within the last year.',
    TO_CONFIRM: 'Not confirmed for a year: somebody should ask.',
  },
);

@InputType({ description: 'Which partners to list. What is left out is not looked at.' })
export class PartnerFilterInput {
  @Field(() => [ContributionKindEnum], { nullable: true, description: 'What is offered: one of these.' })
  kinds?: ContributionKind[] | null;

  @Field(() => PartnerFreshnessEnum, { nullable: true, description: 'Only those to ask, or only the others.' })
  freshness?: PartnerFreshness | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Letters of the title of the offer, or of the name that is shown, in words of any order. Accents and case do not matter.',
  })
  search?: string | null;
}

@InputType({ description: 'A partner who said that the offer still stands.' })
export class ConfirmPartnerInput {
  @Field(() => ID, { description: 'The partner.' })
  id: string;
}

@ObjectType({ description: 'What `confirmPartner` gives.' })
export class ConfirmPartnerPayload {
  @Field(() => Partner, { nullable: true, description: 'The partner, confirmed. Null when refused.' })
  partner?: Partner;

  @Field(() => [UserError], USER_ERRORS)
  userErrors: UserError[];
}

@ObjectType({ description: 'One page of partners.' })
export class PartnerPage extends PageOf(Partner) {}
