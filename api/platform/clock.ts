import { DAY_MS } from './time';

/** Time comes in as an argument, so that a test can choose it. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

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

/** The calendar day (ISO 8601) that a moment falls on in a time zone. */
export function dayIn(timeZone: string, at: Date): string {
  return dayFormat(timeZone).format(at);
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
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}
