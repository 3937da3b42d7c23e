import type { Locale } from '../../generated/graphql';
import { en } from './en';
import { tu } from './tu';
import { vous } from './vous';
import type { Words } from './vous';

export type { Words };

export const WORDS: Readonly<Record<Locale, Words>> = { FR: vous, FR_TU: tu, EN: en };

/** Each language in its own words. */
export const LANGUAGES: readonly { locale: Locale; name: string }[] = [
  { locale: 'FR', name: 'En français, avec « vous »' },
  { locale: 'FR_TU', name: 'En français, avec « tu »' },
  { locale: 'EN', name: 'In English' },
];
