/** Similarity in words, quicker to read than a number. */
export type Likeness = 'SAME' | 'CLOSE' | 'AKIN';

const SAME = 0.85;
/** From this similarity on, the server counts both as the same piece of advice. */
const CLOSE = 0.5;

/** `similarity`: 0 to 1. */
export function likeness(similarity: number): Likeness {
  if (similarity >= SAME) return 'SAME';
  return similarity >= CLOSE ? 'CLOSE' : 'AKIN';
}

export const isLikelySame = ({ similarity }: { similarity: number }): boolean => similarity >= CLOSE;

/** Rounded down, so that only identical texts show 100 %. */
export const percent = (similarity: number): number => Math.floor(similarity * 100);
