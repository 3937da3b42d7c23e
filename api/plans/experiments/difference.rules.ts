/** A part of some people. */
export interface Part {
  part: number;
  people: number;
}

export interface Difference {
  /** From -1 to 1: how much larger the first share is. */
  difference: number;
  /** Nineteen times in twenty, it lies between. */
  low: number;
  high: number;
}

/** Nineteen times in twenty, of a normal distribution. */
const Z = 1.96;

/**
 * How much two shares differ, with the interval of Newcombe's hybrid score method without continuity correction (R. G. Newcombe, "Interval
 * estimation for the difference between independent proportions", Statistics in Medicine 17, 1998, pages 873 to 890, method 10), which is
 * made of Wilson's intervals of both and stays sound for small numbers and shares near 0 and 1.
 */
export function differenceOf(one: Part, other: Part): Difference {
  const [share, compared] = [one.part / one.people, other.part / other.people];
  const [ownInterval, otherInterval] = [wilson(one), wilson(other)];
  const difference = share - compared;
  return {
    difference,
    low: difference - Math.hypot(share - ownInterval.low, otherInterval.high - compared),
    high: difference + Math.hypot(ownInterval.high - share, compared - otherInterval.low),
  };
}

function wilson({ part, people }: Part): { low: number; high: number } {
  const share = part / people;
  const middle = share + (Z * Z) / (2 * people);
  const half = Z * Math.sqrt((share * (1 - share)) / people + (Z * Z) / (4 * people * people));
  const whole = 1 + (Z * Z) / people;
  return { low: (middle - half) / whole, high: (middle + half) / whole };
}
