import type { Language, Sentence } from '../../../platform/language';
import type { Detail, Fault } from './check.types';

/** More than this is not read. */
const MAX_DETAILS = 4;

/** Something lacks, and the label says what. */
export const LACKING: Fault = [];

/** None where there is nothing to tell. */
export function faultOf(details: readonly Detail[]): Fault | undefined {
  return details.length === 0 ? undefined : details;
}

/** All details as one, in the language of the reader; undefined without any. */
export function detailIn(language: Language, details: Fault): string | undefined {
  if (details.length === 0) return undefined;
  const told = details.slice(0, MAX_DETAILS).map((detail) => detail[language]);
  const left = details.length - told.length;
  if (left > 0) told.push(language === 'fr' ? `et ${left} de plus` : `and ${left} more`);
  return told.join(language === 'fr' ? ' ; ' : '; ');
}

/** What was written, in the quotation marks of each language. */
export function quoted(words: string): Sentence {
  return { fr: `« ${words} »`, en: `"${words}"` };
}

/** The beginning of a longer text, to know it again. */
export function beginningOf(text: string, length = 50): string {
  const letters = [...text];
  return letters.length <= length
    ? text
    : `${letters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}
