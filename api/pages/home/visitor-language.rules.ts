import type { Language } from '../../platform/language';

/** The language of the home page: the one asked for by name, else the one that the browser prefers of the two, else French. */
export function visitorLanguage(asked: unknown, accepted = ''): Language {
  if (asked === 'fr' || asked === 'en') return asked;
  const [best] = accepted
    .split(',')
    .map((range) => {
      const [name = '', quality = ''] = range.trim().toLowerCase().split(';');
      return { language: name.split('-')[0], quality: quality === '' ? 1 : Number(quality.replace(/^\s*q=/, '')) || 0 };
    })
    .filter(({ language, quality }) => (language === 'fr' || language === 'en') && quality > 0)
    .toSorted((one, other) => other.quality - one.quality);
  return best?.language === 'en' ? 'en' : 'fr';
}
