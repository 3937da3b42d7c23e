import type { Locale } from '../../generated/graphql';

/** The language of a text, in a page that is read in another one: where it has no version in that, it is given in French. */
export function langOf({ locales }: { locales: readonly Locale[] }, read: Locale): 'fr' | undefined {
  return read === 'EN' && !locales.includes(read) ? 'fr' : undefined;
}

/** The language to begin in, from those of the browser, the best first. French where it speaks none of ours. */
export function localeFor(languages: readonly string[]): Locale {
  const spoken = languages.map((language) => language.slice(0, 2).toLowerCase());
  return spoken.find((language) => language === 'en' || language === 'fr') === 'en' ? 'EN' : 'FR';
}
