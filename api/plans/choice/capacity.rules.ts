import type { Facts } from '../../targeting/language';

/** How much one day holds. */
export interface Capacity {
  /** Promised, as long as so many are left. */
  least: number;
  /** As many as a usual day has. */
  usual: number;
  most: number;
  /** For all of them together. */
  minutes: number;
}

/**
 * By the pace that the person chose. Actions take 40 minutes as often more as less, 60 at most nine times out of ten, 90 at the longest
 * (the starter content): the minutes are what the usual count of them takes, so that long ones make a day of fewer, and never of less than
 * what is promised.
 */
const CAPACITIES: Readonly<Record<string, Capacity>> = {
  EXPLORING: { least: 1, usual: 1, most: 2, minutes: 45 },
  NORMAL: { least: 1, usual: 2, most: 3, minutes: 90 },
  INTENSE: { least: 2, usual: 3, most: 4, minutes: 150 },
  EXTREME: { least: 3, usual: 4, most: 6, minutes: 240 },
};

export function capacityOf({ searchIntensity }: Facts): Capacity {
  return CAPACITIES[String(searchIntensity)] ?? (CAPACITIES['NORMAL'] as Capacity);
}

/** Of an action of which nobody said how long it takes. */
const UNKNOWN_MINUTES = 30;
/** So short that it may come on top of a usual day. */
const QUICK_MINUTES = 10;

export interface Lasting {
  durationMinutes: number | null;
}

export function minutesOf({ durationMinutes }: Lasting): number {
  return durationMinutes ?? UNKNOWN_MINUTES;
}

/**
 * Whether an action has room beside those that a day holds already. The first one always has. More than usual come only where the person
 * asked for them (`isAskedFor`: it serves a strategy of theirs, or they put it off until now), or where they are quick.
 */
export function hasRoom(
  action: Lasting & { isAskedFor: boolean },
  held: readonly Lasting[],
  { usual, most, minutes }: Capacity,
): boolean {
  if (held.length === 0) return most > 0;
  const mayCome =
    held.length < usual || (held.length < most && (action.isAskedFor || minutesOf(action) <= QUICK_MINUTES));
  const taken = held.reduce((sum, other) => sum + minutesOf(other), 0);
  return mayCome && taken + minutesOf(action) <= minutes;
}
