import { daysAfter } from './wording';

export type Snooze = 'TOMORROW' | 'MONDAY' | 'WEEK';

/** The days (ISO) to which an action of this day can be put off, each once, the nearest first. */
export function snoozesFrom(day: string): { snooze: Snooze; until: string }[] {
  // Sunday is 0: from there, Monday is tomorrow. From a Monday, it is in a week.
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  const toMonday = (8 - weekday) % 7 || 7;
  return [
    { snooze: 'TOMORROW' as const, until: daysAfter(day, 1) },
    ...(toMonday === 1 || toMonday === 7 ? [] : [{ snooze: 'MONDAY' as const, until: daysAfter(day, toMonday) }]),
    { snooze: 'WEEK' as const, until: daysAfter(day, 7) },
  ];
}
