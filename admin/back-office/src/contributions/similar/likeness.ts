/** How much two contributions resemble each other, for whoever reads a word faster than a number. */
export type Likeness = 'SAME' | 'CLOSE' | 'AKIN';

const SAME = 0.85;
/** From here on the server counts both as the same advice received twice. */
const CLOSE = 0.5;

/** `similarity`: 0 to 1. */
export function likeness(similarity: number): Likeness {
  if (similarity >= SAME) return 'SAME';
  return similarity >= CLOSE ? 'CLOSE' : 'AKIN';
}

/** Never "100 %" of what is not the same to the letter. */
export const percent = (similarity: number): number => Math.floor(similarity * 100);
