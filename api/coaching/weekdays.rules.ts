import { clocksIn, momentOf } from '../platform/clock';
import { DAY_MS } from '../platform/time';

export const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** On the clocks of the person's place. */
const MAIL_HOUR = 'T07:00:00Z';

/** Each once, from Monday on. */
export function inOrder(days: readonly Weekday[]): Weekday[] {
  return WEEKDAYS.filter((day) => days.includes(day));
}

/** Of an ISO day. */
export function weekdayOf(day: string): Weekday {
  const fromSunday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return WEEKDAYS[(fromSunday + 6) % 7] ?? 'MONDAY';
}

/** The moment at which the mail of an ISO day is due in a time zone. */
export function mailMoment(timeZone: string, day: string): Date {
  return momentOf(timeZone, new Date(`${day}${MAIL_HOUR}`));
}

/** The first moment after another at which a mail is due, on one of the days. */
export function nextMailMoment(days: readonly Weekday[], timeZone: string, after: Date): Date {
  const today = clocksIn(timeZone, after).getTime();
  const coming = Array.from({ length: 8 }, (_, index) => isoDay(today + index * DAY_MS));
  for (const day of coming) {
    if (!days.includes(weekdayOf(day))) continue;
    const moment = mailMoment(timeZone, day);
    if (moment > after) return moment;
  }
  // Eight days in a row hold every day of the week, and one of them after any hour.
  return new Date(after.getTime() + DAY_MS);
}

function isoDay(shown: number): string {
  return new Date(shown).toISOString().slice(0, 10);
}
