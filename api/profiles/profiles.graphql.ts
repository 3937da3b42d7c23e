import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Node } from '../platform/graphql/node';
import { UserError } from '../platform/graphql/payload';
import { DateTime } from '../platform/graphql/scalars';
import { FactsScalar } from '../targeting';
import { LocaleEnum } from '../targeting';
import type { Facts, Locale } from '../targeting/language';

/** Only ever given to the person it is about. Areas to the right add fields to it. */
@ObjectType({ implements: Node })
export class Profile {
  @Field(() => ID)
  id: string;

  @Field(() => LocaleEnum)
  locale: Locale;

  @Field(() => String, { description: 'IANA name, from the place; Europe/Paris without one' })
  timeZone: string;

  @Field(() => FactsScalar)
  facts: Facts;

  @Field(() => DateTime)
  createdAt: Date;
}

@InputType()
export class CreateProfileInput {
  @Field(() => FactsScalar)
  facts: unknown;

  @Field(() => LocaleEnum, { nullable: true, defaultValue: 'FR' })
  locale?: Locale | null;

  @Field(() => String, { nullable: true })
  email?: string | null;

  @Field(() => Boolean)
  consentToTerms: boolean;
}

@ObjectType()
export class CreateProfilePayload {
  @Field(() => Profile, { nullable: true })
  profile?: Profile;

  @Field(() => String, {
    nullable: true,
    description: 'The secret that opens this profile (Authorization: Bearer ...). It is given once.',
  })
  accessToken?: string;

  @Field(() => [UserError])
  userErrors: UserError[];
}

@InputType({ description: 'facts: a key set to null is forgotten; a key left out is kept. email: null removes it.' })
export class UpdateProfileInput {
  @Field(() => FactsScalar, { nullable: true })
  facts?: unknown;

  @Field(() => LocaleEnum, { nullable: true })
  locale?: Locale | null;

  @Field(() => String, { nullable: true })
  email?: string | null;
}

@ObjectType()
export class ProfilePayload {
  @Field(() => Profile, { nullable: true })
  profile?: Profile;

  @Field(() => [UserError])
  userErrors: UserError[];
}

@ObjectType()
export class ExportMyDataPayload {
  @Field(() => String)
  json: string;

  @Field(() => [UserError])
  userErrors: UserError[];
}

@ObjectType()
export class DeleteMyProfilePayload {
  @Field(() => Boolean)
  deleted: boolean;

  @Field(() => [UserError])
  userErrors: UserError[];
}
