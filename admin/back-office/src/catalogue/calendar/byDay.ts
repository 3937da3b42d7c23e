import type { EntryRecord } from './calendarProvider';

/** What happens on each day, in its order. */
export function byDay(entries: readonly EntryRecord[]): Map<string, EntryRecord[]> {
  const days = new Map<string, EntryRecord[]>();
  for (const entry of entries) days.set(entry.day, [...(days.get(entry.day) ?? []), entry]);
  return days;
}
