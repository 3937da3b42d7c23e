import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { USER_ERRORS, UserError } from '../../platform/graphql/payload';
import { DateTime } from '../../platform/graphql/scalars';

@ObjectType({ description: 'A session of the viewer in the back-office, in one browser.' })
export class OwnSession {
  @Field(() => ID, { description: 'By which it is ended. It opens nothing.' })
  id: string;

  @Field(() => DateTime, { description: 'When it was opened.' })
  openedAt: Date;

  @Field(() => DateTime, { description: 'When it ends, unless it is used again before.' })
  expiresAt: Date;

  @Field(() => String, {
    nullable: true,
    description: 'The browser and the system that opened it: "Firefox, Windows". Null where they did not say.',
  })
  browser: string | null;

  @Field(() => Boolean, { description: 'Whether it is the one that came with this request.' })
  isCurrent: boolean;
}

@InputType({ description: 'Which session to end.' })
export class EndMySessionInput {
  @Field(() => ID, { description: 'The id that `mySessions` gives.' })
  id: string;
}

@ObjectType({ description: 'What `endMySession` gives.' })
export class EndMySessionPayload {
  @Field(() => [UserError], USER_ERRORS)
  userErrors: UserError[];
}

@InputType({ description: 'A password to put in place of the old one.' })
export class ChangeMyPasswordInput {
  @Field(() => String, { description: 'The password until now.' })
  currentPassword: string;

  @Field(() => String, { description: 'The password from now on: 12 to 1,000 characters, hard to guess.' })
  newPassword: string;
}

@ObjectType({ description: 'What `changeMyPassword` gives.' })
export class ChangeMyPasswordPayload {
  @Field(() => [UserError], USER_ERRORS)
  userErrors: UserError[];
}
