import { clocksIn } from '../../platform/clock';

/** Whoever is still up at one in the morning is in the evening of a day, not at the beginning of the next one. */
const FIRST_HOUR_MS = 3 * 3_600_000;
const MINUTE_MS = 60_000;

/** By time zone: the day that was told last, and its minute. Each page asks for it, and formatting one takes longer than finding it. */
const lastDays = new Map<string, { minute: number; day: string }>();

/** The ISO day whose plan a moment falls on in a time zone: it begins when the clocks there show three in the morning. */
export function planDay(timeZone: string, at: Date): string {
  const minute = Math.floor(at.getTime() / MINUTE_MS);
  const last = lastDays.get(timeZone);
  if (last?.minute === minute) return last.day;
  const day = new Date(clocksIn(timeZone, at).getTime() - FIRST_HOUR_MS).toISOString().slice(0, 10);
  lastDays.set(timeZone, { minute, day });
  return day;
}
