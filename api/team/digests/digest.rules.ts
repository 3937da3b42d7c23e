import { FRENCH_TIME, dayIn } from '../../platform/clock';
import { DAY_MS, daysSinceMonday } from '../../platform/time';
import type { DigestChoice } from './digest.types';

/** What holds from now on. A digest that begins tells nothing of before, and a weekly one begins with the next week. */
export function chosen(
  before: DigestChoice | null,
  { frequency, language }: Pick<DigestChoice, 'frequency' | 'language'>,
  now: Date,
): DigestChoice {
  const lastOn = before?.lastOn ?? null;
  const wasOn = before !== null && before.frequency !== 'NONE';
  if (wasOn) return { frequency, language, since: before.since, lastOn };
  return { frequency, language, since: now, lastOn: frequency === 'WEEKLY' ? frenchDay(now) : lastOn };
}

/** Whether a digest is to be made on this French day, on which the team works. */
export function isDue({ frequency, lastOn }: Pick<DigestChoice, 'frequency' | 'lastOn'>, today: string): boolean {
  if (frequency === 'NONE') return false;
  return lastOn === null || lastOn < (frequency === 'WEEKLY' ? mondayOf(today) : today);
}

export function frenchDay(at: Date): string {
  return dayIn(FRENCH_TIME, at);
}

function mondayOf(day: string): string {
  return new Date(Date.parse(day) - daysSinceMonday(day) * DAY_MS).toISOString().slice(0, 10);
}
