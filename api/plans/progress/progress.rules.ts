import { DAY_MS } from '../../platform/time';

/** Further back nobody counts. */
export const DAYS_COUNTED = 366;

interface Days {
  /** ISO days on which something was done. */
  done: ReadonlySet<string>;
  /** ISO days whose plan was empty: there was nothing to do, which is no day off. */
  empty: ReadonlySet<string>;
  /** ISO day: until it is over, it is not a day off either. */
  today: string;
}

/** On how many days in a row something was done. One day off in between is forgiven and not counted; two end it. */
export function streakOf({ done, empty, today }: Days): number {
  let streak = 0;
  let daysOff = 0;
  for (let ago = 0; ago < DAYS_COUNTED && daysOff < 2; ago += 1) {
    const day = dayBefore(today, ago);
    if (done.has(day)) {
      streak += 1;
      daysOff = 0;
    } else if (ago > 0 && !empty.has(day)) daysOff += 1;
  }
  return streak;
}

export function dayBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * DAY_MS).toISOString().slice(0, 10);
}
