/** The languages of the interface. */
export type Language = 'fr' | 'en';

const FRENCH = new Intl.Collator('fr', { numeric: true });

/** The order of names in a French list: accents and case do not count first, "9" comes before "10", and numbers after letters. */
export function compareNames(one: string, other: string): number {
  return Number(/^\d/.test(one)) - Number(/^\d/.test(other)) || FRENCH.compare(one, other);
}

/** A sentence in each language of the interface. */
export interface Sentence {
  fr: string;
  en: string;
}
