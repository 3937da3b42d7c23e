import type { KnownShare } from '../language';

/** With fewer profiles than this, what they give says little about what people give. */
export const MIN_PROFILES = 100;

/**
 * How many people give a fact, assumed while there are few profiles. Questions come a few at a time, those that change most results
 * first, so most facts are known of many people; these bear on few recommendations, are asked last, and most people have stopped by then.
 */
const ASKED_LAST = new Set(['otherLicences', 'salaryFlexibility', 'searchIntensity']);
const OF_THOSE = 0.05;
const OF_THE_OTHERS = 0.6;

export const assumedShare: KnownShare = (fact) => (ASKED_LAST.has(fact) ? OF_THOSE : OF_THE_OTHERS);

/** From how many of the profiles give each fact. */
export function knownShare({ total, known }: { total: number; known: ReadonlyMap<string, number> }): KnownShare {
  return total < MIN_PROFILES ? assumedShare : (fact) => (known.get(fact) ?? 0) / total;
}
