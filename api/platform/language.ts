import { HOUR_MINUTES } from './time';

/** The languages of the interface. */
export type Language = 'fr' | 'en';

const FRENCH = new Intl.Collator('fr', { numeric: true });

/** The order of names in a French list: accents and case do not count first, "9" comes before "10", and numbers after letters. */
export function compareNames(one: string, other: string): number {
  return Number(/^\d/.test(one)) - Number(/^\d/.test(other)) || FRENCH.compare(one, other);
}

/** Whole minutes, said as people say them: 45 minutes, 1 heure, 1 h 30. */
export function durationInWords(minutes: number, language: Language): string {
  const hours = Math.floor(minutes / HOUR_MINUTES);
  const rest = minutes % HOUR_MINUTES;
  if (hours === 0) return rest < 2 ? `${rest} minute` : `${rest} minutes`;
  if (rest > 0) return language === 'fr' ? `${hours} h ${String(rest).padStart(2, '0')}` : `${hours} h ${rest} min`;
  if (language === 'en') return hours === 1 ? '1 hour' : `${hours} hours`;
  return hours === 1 ? '1 heure' : `${hours} heures`;
}

/** A sentence in each language of the interface. */
export interface Sentence {
  fr: string;
  en: string;
}
