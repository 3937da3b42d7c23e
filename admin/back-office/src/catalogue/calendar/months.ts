import { dateInWords } from '../../../../shared/dateInWords';

/** A month as the address bar names it: "2027-03". A day is "2027-03-01". Both count without a time zone. */

const DAY_MS = 86_400_000;
const DAYS_OF_WEEK = 7;

const moment = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** Mondays first. */
const weekdayOf = (at: number): number => (new Date(at).getUTCDay() + 6) % DAYS_OF_WEEK;

export const isMonth = (text: string | null): text is string => /^[12]\d{3}-(0[1-9]|1[0-2])$/.test(text ?? '');

export const monthOf = (day: string): string => day.slice(0, 7);

/** So many months later, or before. */
export function monthAfter(month: string, count: number): string {
  const first = new Date(moment(`${month}-01`));
  first.setUTCMonth(first.getUTCMonth() + count);
  return monthOf(dayOf(first.getTime()));
}

/** The days of a month in whole weeks, with those of the months beside it that these begin and end with. */
export function weeksOf(month: string): string[][] {
  const first = moment(`${month}-01`);
  const after = moment(`${monthAfter(month, 1)}-01`);
  const weeks: string[][] = [];
  for (let monday = first - weekdayOf(first) * DAY_MS; monday < after; monday += DAYS_OF_WEEK * DAY_MS)
    weeks.push(Array.from({ length: DAYS_OF_WEEK }, (_, index) => dayOf(monday + index * DAY_MS)));
  return weeks;
}

/** A day, or the first of a month, in words. */
export const inWords = (day: string, locale: string, options: Intl.DateTimeFormatOptions): string =>
  dateInWords(`${day}T00:00:00Z`, locale, { ...options, timeZone: 'UTC' });
