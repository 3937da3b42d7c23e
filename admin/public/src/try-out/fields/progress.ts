import type { Words } from '../words/words';

/** A larger number would discourage: most people need not answer them all. */
const MAX_SAID = 10;
const ENOUGH = 4;

interface Counted {
  /** Pieces of advice that fit already. */
  fittingCount: number;
  /** Questions that are left. */
  questionCount: number;
}

/** What one has so far, and how much is left. */
export function progressIn(words: Words, { fittingCount, questionCount }: Counted, answered: number): string {
  const isLong = questionCount > MAX_SAID;
  return [
    answered === 0 ? words.forEverybody(fittingCount) : words.fitting(fittingCount),
    isLong ? words.someLeft : words.left(questionCount),
    isLong && answered < ENOUGH ? words.fewSuffice : '',
    words.mayStop,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
