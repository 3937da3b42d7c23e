import type { Language } from '../../platform/language';
import { HOUR_MINUTES } from '../../platform/time';

/** A length of time as programs read it: PT1H30M. */
export function durationForPrograms(minutes: number): string {
  const hours = Math.floor(minutes / HOUR_MINUTES);
  const rest = minutes % HOUR_MINUTES;
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 || hours === 0 ? `${rest}M` : ''}`;
}

/** The site that a link leads to; undefined for anything but a web address. */
export function siteOf(link: string): string | undefined {
  if (!URL.canParse(link)) return undefined;
  const { protocol, hostname } = new URL(link);
  return protocol === 'https:' || protocol === 'http:' ? hostname.replace(/^www\./, '') : undefined;
}

/** A sentence with its gaps filled: "{count} conseils". */
export function filled(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (gap, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : gap,
  );
}

export function listed(
  names: readonly string[],
  language: Language,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return new Intl.ListFormat(language === 'fr' ? 'fr' : 'en-GB', { type }).format(names);
}
