import type { AskedQuestionFragment } from '../../generated/graphql';
import type { Words } from '../words/words';

type Bounded = Pick<AskedQuestionFragment['definition'], 'minimum' | 'maximum' | 'unit'>;

/** As people write it: years not like amounts, 1990, and 24 000. */
export function numberInWords(value: number, unit: string | null, lang: string): string {
  return unit === 'year' ? String(value) : value.toLocaleString(lang);
}

/** What is wrong with a number out of its bounds; undefined when it lies within. */
export function boundsFault(words: Words, value: number, { minimum, maximum, unit }: Bounded): string | undefined {
  const written = (number: number): string => numberInWords(number, unit, words.lang);
  if (minimum !== null && value < minimum) return words.tooSmall(written(value), written(minimum));
  if (maximum !== null && value > maximum) return words.tooLarge(written(value), written(maximum));
  return undefined;
}
