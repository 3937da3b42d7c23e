import type { Locale } from '../generated/graphql';

let language = 'fr';

export const currentLanguage = (): string => language;

export const apiLocale = (): Locale => (language === 'en' ? 'EN' : 'FR');

/** The language in which the API words its sentences from now on. */
export const setLanguage = (chosen: string): void => {
  language = chosen;
};
