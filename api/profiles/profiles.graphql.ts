import { Extensions, Field, ID, InputType, ObjectType } from 'type-graphql';
import { PERSONAL } from '../platform/graphql/answer-marks';
import { Node } from '../platform/graphql/node';
import { USER_ERRORS, UserError } from '../platform/graphql/payload';
import { DateTime } from '../platform/graphql/scalars';
import { FactsScalar } from '../targeting';
import { LocaleEnum } from '../targeting';
import type { Facts, Locale } from '../targeting/language';

/** Only ever given to the person it is about. Areas to the right add fields to it. */
@ObjectType({
  implements: Node,
  description: 'What is known of a job seeker, without a name. Only the person reads it, with their access token.',
})
export class Profile {
  @Extensions(PERSONAL)
  @Field(() => ID, { description: 'An id that stays.' })
  id: string;

  @Extensions(PERSONAL)
  @Field(() => LocaleEnum, { description: 'The language of the recommendations, and how French speaks to the person.' })
  locale: Locale;

  @Extensions(PERSONAL)
  @Field(() => String, {
    description:
      'The IANA name of the time zone of the person\'s place: "Indian/Reunion". "Europe/Paris" without a place.',
  })
  timeZone: string;

  @Extensions(PERSONAL)
  @Field(() => FactsScalar, { description: 'What the person answered: facts whose source is PROFILE, and no others.' })
  facts: Facts;

  @Extensions(PERSONAL)
  @Field(() => [String], {
    description: 'Keys of the facts that the person would rather not give: `recommendations` does not ask for them.',
  })
  skippedQuestions: string[];

  @Extensions(PERSONAL)
  @Field(() => DateTime, { description: 'When the profile was made.' })
  createdAt: Date;
}

@InputType({ description: 'What a job seeker gives to get a profile.' })
export class CreateProfileInput {
  @Field(() => FactsScalar, {
    description: 'What the person answered: facts whose source is PROFILE. An empty object is enough.',
  })
  facts: unknown;

  @Field(() => LocaleEnum, { nullable: true, defaultValue: 'FR', description: 'The language of the recommendations.' })
  locale?: Locale | null;

  @Field(() => String, {
    nullable: true,
    description: 'An address to reach the person: at most 254 characters. It may be left out.',
  })
  email?: string | null;

  @Field(() => Boolean, { description: 'Whether the person agrees to the terms. False is refused.' })
  consentToTerms: boolean;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description:
      'Whether the person expressly agrees that facts whose definition is sensitive are kept. Without it such a fact is refused.',
  })
  consentToSensitive?: boolean | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Keys of facts that the person would rather not give: they are not asked for again.',
  })
  skippedQuestions?: string[] | null;
}

@ObjectType({ description: 'What `createProfile` gives.' })
export class CreateProfilePayload {
  @Field(() => Profile, { nullable: true, description: 'The new profile. Null when refused.' })
  profile?: Profile;

  @Field(() => String, {
    nullable: true,
    description:
      'The secret that opens this profile (Authorization: Bearer ...). It is given once, and only its hash is kept. Null when refused, and for who comes with a token of their front end, which opens the profile from then on.',
  })
  accessToken?: string;

  @Field(() => [UserError], USER_ERRORS)
  userErrors: UserError[];
}

@InputType({ description: "What to change in the viewer's profile. What is left out stays as it is." })
export class UpdateProfileInput {
  @Field(() => FactsScalar, {
    nullable: true,
    description: 'Facts whose source is PROFILE. A key set to null is forgotten; a key left out is kept.',
  })
  facts?: unknown;

  @Field(() => LocaleEnum, { nullable: true, description: 'The language of the recommendations.' })
  locale?: Locale | null;

  @Field(() => String, {
    nullable: true,
    description: 'An address to reach the person: at most 254 characters. Null removes it.',
  })
  email?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: the person expressly agrees that facts whose definition is sensitive are kept, now and later. False takes this back: such facts are forgotten, with the difficulties, actions, answers and proposals that tell as much. Left out: what they said before holds, and without it such a fact is refused.',
  })
  consentToSensitive?: boolean | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Keys of all the facts that the person would rather not give, in place of those that were kept: they are not asked for again.',
  })
  skippedQuestions?: string[] | null;
}

@ObjectType({ description: 'What `updateProfile` gives.' })
export class ProfilePayload {
  @Field(() => Profile, { nullable: true, description: 'The profile as changed. Null when refused.' })
  profile?: Profile;

  @Field(() => [UserError], USER_ERRORS)
  userErrors: UserError[];
}

@ObjectType({ description: 'What `exportMyData` gives.' })
export class ExportMyDataPayload {
  @Field(() => String, { description: 'A JSON document, as text.' })
  json: string;

  @Field(() => [UserError], USER_ERRORS)
  userErrors: UserError[];
}

@ObjectType({ description: 'What `deleteMyProfile` gives.' })
export class DeleteMyProfilePayload {
  @Field(() => Boolean, { description: 'Whether everything is erased.' })
  deleted: boolean;

  @Field(() => [UserError], USER_ERRORS)
  userErrors: UserError[];
}
