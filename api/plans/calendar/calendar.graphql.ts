import { Field, ObjectType } from 'type-graphql';
import { USER_ERRORS, UserError } from '../../platform/graphql/payload';
import { DateTime } from '../../platform/graphql/scalars';

@ObjectType({ description: 'An address at which the calendar of a telephone or a computer reads the plan.' })
export class PlanCalendar {
  @Field(() => DateTime, { description: 'When the address was given.' })
  createdAt: Date;
}

@ObjectType({ description: 'What `askForCalendar` gives.' })
export class AskForCalendarPayload {
  @Field(() => PlanCalendar, { nullable: true, description: 'As it stands now. Null when refused.' })
  calendar?: PlanCalendar;

  @Field(() => String, {
    nullable: true,
    description:
      'The address to subscribe to, of an iCalendar file (RFC 5545). It is given once, and only its hash is kept. Null when refused.',
  })
  link?: string;

  @Field(() => [UserError], USER_ERRORS)
  userErrors: UserError[];
}

@ObjectType({ description: 'What `revokeCalendar` gives.' })
export class RevokeCalendarPayload {
  @Field(() => Boolean, { description: 'Whether no address opens the plan any more. Also true where there was none.' })
  revoked: boolean;

  @Field(() => [UserError], USER_ERRORS)
  userErrors: UserError[];
}
