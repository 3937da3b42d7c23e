import { DAY_MS, daysSinceMonday } from '../../platform/time';

const WEEK_DAYS = 7;

export interface Week {
  /** A Monday, and the Sunday after it. */
  from: string;
  to: string;
}

/** The last weeks, oldest first: the last is that of `today`, which may have days to come. */
export function lastWeeks(today: string, count: number): Week[] {
  const now = Date.parse(today);
  const dayAfter = (days: number): string => new Date(now + days * DAY_MS).toISOString().slice(0, 10);
  return Array.from({ length: count }, (_, index) => {
    const monday = WEEK_DAYS * (index - count + 1) - daysSinceMonday(today);
    return { from: dayAfter(monday), to: dayAfter(monday + WEEK_DAYS - 1) };
  });
}
