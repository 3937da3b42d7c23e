import { Field, InputType, ObjectType } from 'type-graphql';
import { enumOf } from '../platform/graphql/enums';
import { USER_ERRORS, UserError } from '../platform/graphql/payload';
import { DateTime } from '../platform/graphql/scalars';
import type { CoachingStatus } from './coaching.rules';
import type { Weekday } from './weekdays.rules';

const WeekdayEnum = enumOf<Weekday>('Weekday', 'A day of the week, where the person lives.', {
  MONDAY: 'On Mondays.',
  TUESDAY: 'On Tuesdays.',
  WEDNESDAY: 'On Wednesdays.',
  THURSDAY: 'On Thursdays.',
  FRIDAY: 'On Fridays.',
  SATURDAY: 'On Saturdays.',
  SUNDAY: 'On Sundays.',
});

const CoachingStatusEnum = enumOf<CoachingStatus>('CoachingStatus', 'Whether the plan of the day is mailed.', {
  UNCONFIRMED:
    'Not yet, or no more: the mailed link was not used, or the address was changed or removed since. `askForCoaching` mails another.',
  ACTIVE: 'It is.',
  PAUSED:
    'It stopped by itself, after five mails in a row without a sign of the person. `askForCoaching` takes it up again at once.',
  STOPPED: 'The person stopped it.',
});

@ObjectType({ description: 'The plan of the day by mail, at seven in the morning where the person lives.' })
export class Coaching {
  @Field(() => CoachingStatusEnum, { description: 'Whether mails are sent, and if not, why.' })
  status: CoachingStatus;

  @Field(() => [WeekdayEnum], { description: 'The days that the person chose, from Monday on.' })
  days: Weekday[];

  @Field(() => DateTime, { nullable: true, description: 'When the next mail is due. Null unless ACTIVE.' })
  nextMailAt: Date | null;
}

@InputType({ description: 'On which days to be mailed.' })
export class AskForCoachingInput {
  @Field(() => [WeekdayEnum], { description: 'One day at least.' })
  days: Weekday[];
}

@ObjectType({ description: 'What `askForCoaching` gives.' })
export class AskForCoachingPayload {
  @Field(() => Coaching, {
    nullable: true,
    description: 'As it stands now: UNCONFIRMED until the person uses the mailed link. Null when refused.',
  })
  coaching?: Coaching;

  @Field(() => [UserError], USER_ERRORS)
  userErrors: UserError[];
}

@InputType({ description: 'Which link to confirm by.' })
export class ConfirmCoachingInput {
  @Field(() => String, { description: 'The last part of the mailed link.' })
  token: string;
}

@ObjectType({ description: 'What `confirmCoaching` gives.' })
export class ConfirmCoachingPayload {
  @Field(() => Coaching, { nullable: true, description: 'As it stands now. Null when refused.' })
  coaching?: Coaching;

  @Field(() => [UserError], USER_ERRORS)
  userErrors: UserError[];
}

@InputType({ description: 'Whose mails to stop.' })
export class StopCoachingInput {
  @Field(() => String, {
    nullable: true,
    description: "The last part of a mail's link to stop. Left out: those of whoever asks, by their access token.",
  })
  token?: string | null;
}

@ObjectType({ description: 'What `stopCoaching` gives.' })
export class StopCoachingPayload {
  @Field(() => Boolean, { description: 'Whether no mail comes any more. Also true where none came.' })
  stopped: boolean;

  @Field(() => [UserError], USER_ERRORS)
  userErrors: UserError[];
}
