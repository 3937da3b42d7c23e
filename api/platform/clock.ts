import { DAY_MS } from './time';

/** Time comes in as an argument, so that a test can choose it. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** The clock that all processes share: it decides what is due, since those of their machines may differ by minutes. */
export interface DatabaseClock {
  /** An expression in SQL for this moment; within a transaction it may stay at its beginning. */
  readonly sql: string;
}

export const databaseClock: DatabaseClock = { sql: 'now()' };

/** The time of metropolitan France: what is said of days and hours without a person's own time zone is said in it. */
export const FRENCH_TIME = 'Europe/Paris';

/** Making a formatter takes far longer than using it, and there are few time zones. */
function keptByZone(make: (timeZone: string) => Intl.DateTimeFormat): (timeZone: string) => Intl.DateTimeFormat {
  const known = new Map<string, Intl.DateTimeFormat>();
  return (timeZone) => {
    const format = known.get(timeZone) ?? make(timeZone);
    known.set(timeZone, format);
    return format;
  };
}

const dayFormat = keptByZone((timeZone) => new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }));
const offsetFormat = keptByZone((timeZone) => new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }));

const MINUTE_MS = 60_000;
/** By time zone: the day that was told last, and its minute. Time zones differ from each other by whole minutes. */
const lastDays = new Map<string, { minute: number; day: string }>();

/** The calendar day (ISO 8601) that a moment falls on in a time zone. */
export function dayIn(timeZone: string, at: Date): string {
  const minute = Math.floor(at.getTime() / MINUTE_MS);
  const last = lastDays.get(timeZone);
  if (last?.minute === minute) return last.day;
  const day = dayFormat(timeZone).format(at);
  lastDays.set(timeZone, { minute, day });
  return day;
}

/** The moment at which a day ends in a time zone. */
export function endOfDay(timeZone: string, day: string): Date {
  return momentOf(timeZone, new Date(new Date(`${day}T00:00:00Z`).getTime() + DAY_MS));
}

/** What the clocks of a time zone show at a moment, as a date that shows the same in UTC: days can be counted on it. */
export function clocksIn(timeZone: string, at: Date): Date {
  return new Date(at.getTime() + offsetIn(timeZone, at));
}

/**
 * The moment at which the clocks of a time zone show what the argument shows in UTC: the first, of an hour that comes twice; of an hour
 * that the clocks leave out, as long after it began as asked. Temporal calls this "compatible"; Node 24 does not have it yet.
 */
export function momentOf(timeZone: string, shown: Date): Date {
  const at = (days: number): number => offsetIn(timeZone, new Date(shown.getTime() + days * DAY_MS));
  const candidates = [at(-1), at(1)].map((offset) => new Date(shown.getTime() - offset));
  const isShown = (moment: Date): boolean => clocksIn(timeZone, moment).getTime() === shown.getTime();
  return candidates.find(isShown) ?? candidates[0] ?? shown;
}

/** A moment in French words and French time. French says "le 1er novembre", which Intl writes "1 novembre". */
export function inFrench(at: Date, style: Intl.DateTimeFormatOptions): string {
  return at.toLocaleString('fr-FR', { timeZone: FRENCH_TIME, ...style }).replace(/^1 /, '1er ');
}

/** How far the clocks of a time zone are ahead of UTC, in milliseconds. */
function offsetIn(timeZone: string, at: Date): number {
  const parts = offsetFormat(timeZone).formatToParts(at);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * MINUTE_MS;
}
