import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { USER_ERRORS, UserError } from '../../platform/graphql/payload';
import { LocaleEnum } from '../../targeting';
import type { Locale } from '../../targeting/language';
import { RefusalReason } from '../contributions.graphql';

@InputType({ description: 'A reason for refusal to add, or to change.' })
export class SaveRefusalReasonInput {
  @Field(() => String, {
    description:
      'Of a new reason, or of the one to change: a key stays for ever. Small letters, digits and hyphens, at most 60 characters.',
  })
  key: string;

  @Field(() => String, { description: 'What moderators choose from, in French: 3 to 120 characters.' })
  label: string;

  @Field(() => String, {
    nullable: true,
    description: 'The same in English: 3 to 120 characters. Left out: it stays as it is. Null or empty: there is none.',
  })
  labelEn?: string | null;

  @Field(() => String, {
    description:
      'What contributors read, in French: 20 to 2,000 characters. {title} and {receivedOn} are filled in; other braces are refused.',
  })
  message: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The same in English: 20 to 2,000 characters. Left out: it stays as it is. Null or empty: there is none.',
  })
  messageEn?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'True: it can no longer be chosen. Retired reasons stay with what was refused for them.',
  })
  retired?: boolean | null;
}

@ObjectType({ description: 'What `saveRefusalReason` gives.' })
export class RefusalReasonPayload {
  @Field(() => RefusalReason, { nullable: true, description: 'The reason as saved. Null when refused.' })
  refusalReason?: RefusalReason;

  @Field(() => [UserError], USER_ERRORS)
  userErrors: UserError[];
}

@InputType({ description: 'The order in which reasons for refusal are offered.' })
export class OrderRefusalReasonsInput {
  @Field(() => [String], {
    description: 'The keys of all reasons, retired ones too, in their order. When others were added since: CONFLICT.',
  })
  keys: string[];
}

@ObjectType({ description: 'What `orderRefusalReasons` gives.' })
export class OrderRefusalReasonsPayload {
  @Field(() => [RefusalReason], { nullable: true, description: 'All reasons in their new order. Null when refused.' })
  refusalReasons?: RefusalReason[];

  @Field(() => [UserError], USER_ERRORS)
  userErrors: UserError[];
}

@ArgsType()
export class RefusalPreviewArgs {
  @Field(() => ID, { description: 'The contribution.' })
  id: string;

  @Field(() => String, { description: 'The key of a reason.' })
  reason: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the moderator adds. It follows the message of the reason.',
  })
  message?: string | null;

  @Field(() => LocaleEnum, {
    nullable: true,
    description:
      'Left out: French. EN: what the reason says in English, without what the moderator adds; null where it has no English.',
  })
  locale?: Locale | null;
}
