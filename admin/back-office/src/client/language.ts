import type { Locale } from '../generated/graphql';

let language = 'fr';

export const currentLanguage = (): string => language;

export const apiLocaleOf = (screens: string): Locale => (screens === 'en' ? 'EN' : 'FR');

export const apiLocale = (): Locale => apiLocaleOf(language);

/** The language in which the API words its sentences from now on. */
export const setLanguage = (chosen: string): void => {
  language = chosen;
};
