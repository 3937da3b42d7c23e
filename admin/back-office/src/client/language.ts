import type { Locale, ScreenLanguage } from '../generated/graphql';

/** Those of the screens, in their own words. */
export const LANGUAGES = [
  { locale: 'fr', name: 'Français' },
  { locale: 'en', name: 'English' },
] as const;

/** Where react-admin keeps the choice, as JSON. */
const KEPT = 'RaStoreadmin.locale';

const known = (wanted: unknown): string | undefined =>
  LANGUAGES.find(({ locale }) => typeof wanted === 'string' && wanted.split('-')[0] === locale)?.locale;

/** Without storage, none was kept. */
function kept(): string | undefined {
  try {
    return known(JSON.parse(localStorage.getItem(KEPT) ?? 'null'));
  } catch {
    return undefined;
  }
}

/** The first language of the browser that the screens have. */
const browserLanguage = (): string | undefined =>
  typeof navigator === 'undefined' ? undefined : navigator.languages?.map(known).find((one) => one !== undefined);

/** What was chosen in this browser, else what the browser asks for. */
let language = kept() ?? browserLanguage() ?? 'fr';

export const currentLanguage = (): string => language;

export const apiLocaleOf = (screens: string): ScreenLanguage => (screens === 'en' ? 'EN' : 'FR');

export const apiLocale = (): Locale => apiLocaleOf(language);

/** The language of the screens, and in which the API words its sentences, from now on. */
export const setLanguage = (chosen: string): void => {
  language = chosen;
  document.documentElement.lang = chosen;
};

/** For the next time, too. */
export function keepLanguage(chosen: string): void {
  setLanguage(chosen);
  try {
    localStorage.setItem(KEPT, JSON.stringify(chosen));
  } catch {
    // The choice lasts as long as the page.
  }
}
