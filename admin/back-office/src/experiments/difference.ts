/** By how many points those who got it did more, at least and at most. */
export interface Interval {
  low: number | null;
  high: number | null;
}

export interface Difference {
  kind: 'tooFew' | 'more' | 'less' | 'unclear';
  /** The smaller number of the sentence, then the larger; of `unclear`: how many fewer, and how many more. */
  low: number;
  high: number;
}

/** What an interval tells: who did more, or that it cannot be told. */
export function differenceOf({ low, high }: Interval): Difference {
  if (low === null || high === null) return { kind: 'tooFew', low: 0, high: 0 };
  if (low > 0) return { kind: 'more', low, high };
  if (high < 0) return { kind: 'less', low: -high, high: -low };
  return { kind: 'unclear', low: -low, high };
}
