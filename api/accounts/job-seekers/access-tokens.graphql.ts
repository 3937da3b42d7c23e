import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { USER_ERRORS, UserError } from '../../platform/graphql/payload';
import { CalendarDate, DateTime } from '../../platform/graphql/scalars';

@ObjectType({
  description:
    'A way into a profile, on one device: the secret itself was given once. It expires after 24 months without use.',
})
export class AccessToken {
  @Field(() => ID, { description: 'By which it is revoked. It opens nothing.' })
  id: string;

  @Field(() => DateTime, { description: 'When it was given.' })
  createdAt: Date;

  @Field(() => CalendarDate, { description: 'The last day on which it was used, in UTC.' })
  lastUsedOn: string;

  @Field(() => Boolean, { description: 'Whether it is the one that came with this request.' })
  isCurrent: boolean;
}

@InputType({ description: 'Which access token to revoke.' })
export class RevokeTokenInput {
  @Field(() => ID, { description: 'The id that `myTokens` gives.' })
  id: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Closes it also where nothing else leads to the profile: no other token and no e-mail address. Without it, that is refused with LAST_ACCESS. Such a profile is erased 30 days after its last use.',
  })
  evenIfLast?: boolean | null;
}

@ObjectType({ description: 'What `revokeToken` gives.' })
export class RevokeTokenPayload {
  @Field(() => Boolean, { description: 'Whether the token opens nothing any more.' })
  revoked: boolean;

  @Field(() => [UserError], USER_ERRORS)
  userErrors: UserError[];
}
