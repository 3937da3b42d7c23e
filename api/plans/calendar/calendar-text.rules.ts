import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { Locale } from '../../targeting/language';

/** An action on its day. */
export interface CalendarEvent {
  id: string;
  /** ISO day. */
  date: string;
  isDone: boolean;
  /** Undefined where the action itself says something sensitive of the person. */
  told: { title: string; summary: string; address: string } | undefined;
}

/** How often calendars are to look again; each does as it likes. */
const HOURS = 4;

const FRENCH = { name: 'Mon plan du jour', discreet: 'Une action de mon plan' };
const WORDS: Readonly<Record<Locale, typeof FRENCH>> = {
  FR: FRENCH,
  FR_TU: FRENCH,
  EN: { name: 'My plan of the day', discreet: 'An action of my plan' },
};

/**
 * An iCalendar file (RFC 5545). Each action lasts the whole day and keeps nobody from anything else; what is done is ticked. Calendars are
 * kept by others and shown to colleagues: no reason stands there, and what is sensitive has no name.
 */
export function calendarText(
  events: readonly CalendarEvent[],
  { locale, host }: { locale: Locale; host: string },
): string {
  const { name, discreet } = WORDS[locale];
  const calendar = ical({
    name,
    prodId: { company: host, product: 'plan', language: locale === 'EN' ? 'EN' : 'FR' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: HOURS * 3600,
  });
  for (const { id, date, isDone, told } of events) {
    const title = told?.title ?? discreet;
    const start = new Date(`${date}T00:00:00Z`);
    calendar.createEvent({
      id: `${id}@${host}`,
      // Of the day and not of now, so that the file of a plan that stays is the same.
      stamp: start,
      start,
      allDay: true,
      timezone: 'UTC',
      summary: isDone ? `✓ ${title}` : title,
      ...(told === undefined ? {} : { description: told.summary, url: told.address }),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}
