import { GraphQLScalarType } from 'graphql';
import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars';

/** A moment: a Date here, RFC 3339 text in UTC to the millisecond on the wire. */
export const DateTime = new GraphQLScalarType<Date, string>({
  ...GraphQLDateTimeISO.toConfig(),
  name: 'DateTime',
  description: 'A moment, as RFC 3339 writes it, in UTC to the millisecond: "2026-11-27T08:30:00.000Z".',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time',
});

/** A calendar day is kept as text, because it has no time zone. */
export const CalendarDate = new GraphQLScalarType<string, string>({
  ...GraphQLLocalDate.toConfig(),
  name: 'Date',
  description: 'A calendar day, as ISO 8601 writes it: "2026-11-27".',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/local-date',
});
