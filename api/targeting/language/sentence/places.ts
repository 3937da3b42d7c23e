import type { Locale } from '../types';
import type { World } from '../world';
import { fill, phrasesIn } from './phrases';
import placePhrases from './place-phrases.json';

const BY_CODE: Readonly<Record<string, { fr: string; en: string }>> = placePhrases;

/** A place with its preposition: "dans le Rhône", "à Lyon", "au Mans". */
export function inPlace(code: string, world: World, locale: Locale): string {
  const known = Object.hasOwn(BY_CODE, code) ? BY_CODE[code] : undefined;
  if (known) return locale === 'EN' ? known.en : known.fr;
  const label = world.placeLabel(code);
  if (label === undefined) return fill(phrasesIn(locale).places.unknown, code);
  return locale === 'EN' ? `in ${label}` : inCommune(label);
}

/** Exactly this place: of a département or région, the whole of it. */
export function inWholePlace(code: string, world: World, locale: Locale): string {
  const words = inPlace(code, world, locale);
  return /^(?:dep|reg)-/.test(code) ? fill(phrasesIn(locale).places.whole, words) : words;
}

function inCommune(label: string): string {
  if (label.startsWith('Le ')) return `au ${label.slice(3)}`;
  return label.startsWith('Les ') ? `aux ${label.slice(4)}` : `à ${label}`;
}
