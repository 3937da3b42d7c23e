import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { USER_ERRORS, UserError } from '../platform/graphql/payload';
import { Partner } from './partners.graphql';

@InputType({ description: 'How a partner is shown to everybody on /partenaires, or that it is not.' })
export class SavePartnerPresentationInput {
  @Field(() => ID, { description: 'The partner.' })
  id: string;

  @Field(() => Int, {
    description: 'The version that was read. When somebody has changed it since, the answer is CONFLICT.',
  })
  expectedVersion: number;

  @Field(() => Boolean, {
    description: 'Whether everybody sees it. Only with the agreement of the partner, who can take it back.',
  })
  isPublic: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The name to show, 2 to 120 characters: of an organisation, or of a person who agreed to it.',
  })
  publicName?: string | null;

  @Field(() => String, { nullable: true, description: 'What the partner gives, in French: 20 to 600 characters.' })
  publicDescription?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The same in English, at most 600 characters. Without it, English readers get the French words.',
  })
  publicDescriptionEn?: string | null;

  @Field(() => String, { nullable: true, description: 'The page of the partner.' })
  publicLink?: string | null;
}

@ObjectType({ description: 'What `savePartnerPresentation` gives.' })
export class PartnerPresentationPayload {
  @Field(() => Partner, { nullable: true, description: 'The partner as saved. Null when refused.' })
  partner?: Partner;

  @Field(() => [UserError], USER_ERRORS)
  userErrors: UserError[];
}
