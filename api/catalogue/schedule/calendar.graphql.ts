import { ArgsType, Field, ObjectType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enums';
import { DateTime, CalendarDate } from '../../platform/graphql/scalars';

export type CalendarEntryKind = 'PUBLICATION' | 'WITHDRAWAL';

export const CalendarEntryKindEnum = enumOf<CalendarEntryKind>('CalendarEntryKind', 'What happens on a day.', {
  PUBLICATION: 'A revision goes online.',
  WITHDRAWAL: 'A revision goes offline.',
});

export type CalendarEntryState = 'PLANNED' | 'DONE' | 'SUSPENDED';

export const CalendarEntryStateEnum = enumOf<CalendarEntryState>('CalendarEntryState', 'What came of a day.', {
  PLANNED: 'It is still to come.',
  DONE: 'It happened.',
  SUSPENDED:
    'It did not happen, since something was not as it should be: `suspendedBecause` of the revision tells, or that of its release.',
});

/** What it happens to is in calendar.resolver. */
@ObjectType({ description: 'A day that was set for a revision, of the past too.' })
export class CalendarEntry {
  @Field(() => CalendarEntryKindEnum, { description: 'What is to happen.' })
  kind: CalendarEntryKind;

  @Field(() => CalendarEntryStateEnum, { description: 'Whether it happened.' })
  state: CalendarEntryState;

  @Field(() => DateTime, { description: 'At which moment.' })
  at: Date;

  @Field(() => CalendarDate, { description: 'On which day, in the time of Paris.' })
  day: string;
}

@ArgsType()
export class CalendarArgs {
  @Field(() => CalendarDate, { description: 'The first day, in the time of Paris.' })
  from: string;

  @Field(() => CalendarDate, { description: 'The last day: at most 400 days later.' })
  to: string;
}
