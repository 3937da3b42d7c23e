import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { USER_ERRORS, UserError } from '../../platform/graphql/payload';

@InputType({ description: 'Whom to mail a link to choose a password.' })
export class SendPasswordLinkInput {
  @Field(() => ID, { description: 'An active member of the team.' })
  id: string;
}

@ObjectType({ description: 'What `sendPasswordLink` gives.' })
export class SendPasswordLinkPayload {
  @Field(() => [UserError], USER_ERRORS)
  userErrors: UserError[];
}

@InputType({ description: 'Whose password is forgotten.' })
export class RequestPasswordLinkInput {
  @Field(() => String, { description: 'The address of an account. Case does not matter.' })
  email: string;
}

@ObjectType({ description: 'What `requestPasswordLink` gives: the same whether or not somebody has the address.' })
export class RequestPasswordLinkPayload {
  @Field(() => [UserError], USER_ERRORS)
  userErrors: UserError[];
}

@InputType({ description: 'A password that is chosen by a mailed link.' })
export class UsePasswordLinkInput {
  @Field(() => String, { description: 'The secret of the mailed link.' })
  token: string;

  @Field(() => String, { description: 'The password from now on: 12 to 1,000 characters, hard to guess.' })
  newPassword: string;
}

@ObjectType({ description: 'What `usePasswordLink` gives.' })
export class UsePasswordLinkPayload {
  @Field(() => String, { nullable: true, description: 'The address to sign in with now. Null when refused.' })
  email?: string;

  @Field(() => [UserError], USER_ERRORS)
  userErrors: UserError[];
}
