import { Field, InputType, ObjectType } from 'type-graphql';
import { USER_ERRORS, UserError } from '../../platform/graphql/payload';

@InputType({ description: 'Whom to mail a link that opens their profile.' })
export class RequestAccessLinkInput {
  @Field(() => String, { description: 'The address that was given with the profile: at most 254 characters.' })
  email: string;
}

@ObjectType({ description: 'What `requestAccessLink` gives.' })
export class RequestAccessLinkPayload {
  @Field(() => Boolean, {
    description: 'True for every valid address: whether a profile has it, the mail alone tells, to whoever reads it.',
  })
  sent: boolean;

  @Field(() => [UserError], USER_ERRORS)
  userErrors: UserError[];
}

@InputType({ description: 'Which link to use.' })
export class UseAccessLinkInput {
  @Field(() => String, { description: 'What follows the # of the mailed link.' })
  token: string;
}
