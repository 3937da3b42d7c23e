/** The languages of the interface. */
export type Language = 'fr' | 'en';

/** A sentence in each language of the interface. */
export interface Sentence {
  fr: string;
  en: string;
}
