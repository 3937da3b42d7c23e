import { request } from '../../client/client';
import { found } from '../../client/errors';
import type { ResourceProvider } from '../../client/resource';
import { CalendarDocument, type CalendarQuery } from '../../generated/graphql';

type Entry = NonNullable<CalendarQuery['calendar']>[number];
export type EntryRecord = Entry & { id: string };

/** The first day and the last, in the time of Paris. */
export interface Days {
  from: string;
  to: string;
}

/** Whole, in its order: a month has no pages. */
export const calendarProvider: ResourceProvider = {
  list: async ({ filter }) => {
    const { from, to } = filter as unknown as Days;
    const items = found((await request(CalendarDocument, { from, to })).calendar).map((entry) => ({
      ...entry,
      id: `${entry.kind} ${entry.revision.id}`,
    }));
    return { items, total: items.length };
  },
};
