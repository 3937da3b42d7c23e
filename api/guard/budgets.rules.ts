/** Points that one address or account may spend at once, and earns back in each second. A point stands for about 10 µs of one processor. */
export interface Budget {
  burst: number;
  perSecond: number;
}

/** Two seconds of one processor at once, then a tenth of it: the people of a whole training centre behind one address stay below. */
export const ADDRESS_BUDGET: Budget = { burst: 200_000, perSecond: 10_000 };
/** Known people who work with large lists. */
export const STAFF_BUDGET: Budget = { burst: 1_000_000, perSecond: 50_000 };

/** Points spent and not earned back, at a moment. */
export interface Spent {
  points: number;
  /** Milliseconds. */
  at: number;
}

export function spentAt({ points, at }: Spent, now: number, { perSecond }: Budget): number {
  return Math.max(0, points - (perSecond * Math.max(0, now - at)) / 1000);
}

/** Whole seconds until something may be spent again; 0 when it may now. */
export function secondsUntilFree(points: number, { burst, perSecond }: Budget): number {
  return points < burst ? 0 : Math.max(1, Math.ceil((points - burst) / perSecond));
}
