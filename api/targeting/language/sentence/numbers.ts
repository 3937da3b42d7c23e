import type { FactDefinition } from '../facts';
import type { Locale, Operator } from '../types';
import { listed } from './clause';
import { factPhrases, fill, phrasesIn, type FactPhrases } from './phrases';

interface Amount {
  definition: FactDefinition;
  op: Operator;
  values: readonly (number | string)[];
}

/** Numbers and days with their unit and comparison: "moins de 26 ans", "le 1er mars 2026 ou avant". */
export function amountWords({ definition, op, values }: Amount, locale: Locale): string {
  const phrases = factPhrases(definition.key, locale);
  const { styles, or } = phrasesIn(locale);
  const style = styles[phrases?.style ?? 'amount'];
  const shown = values.map((value) => valueIn(locale, value, phrases));
  const pattern = style?.[op === 'in' ? 'eq' : op] ?? '{n}';
  return fill(pattern, withUnit(listed(shown, or), values, { phrases, locale }));
}

/** Both bounds included: "entre 16 et 25 ans". */
export function rangeWords(fact: string, bounds: readonly [number, number], locale: Locale): string {
  const phrases = factPhrases(fact, locale);
  const { between, and } = phrasesIn(locale);
  const shown = bounds.map((value) => valueIn(locale, value, phrases));
  return fill(between, withUnit(listed(shown, and), bounds, { phrases, locale }));
}

function valueIn(locale: Locale, value: number | string, phrases: FactPhrases | undefined): string {
  if (phrases?.style === 'year') return String(value);
  if (phrases?.style === 'month') return monthIn(locale, Number(value));
  return typeof value === 'number' ? numberIn(locale, value) : dayIn(locale, value);
}

interface Wording {
  phrases: FactPhrases | undefined;
  locale: Locale;
}

function withUnit(number: string, values: Amount['values'], { phrases, locale }: Wording): string {
  const last = values.at(-1);
  const unit = phrases?.unit;
  if (unit === undefined || typeof last !== 'number') return number;
  if (typeof unit === 'string') return locale === 'EN' ? number + unit : `${number} ${unit}`;
  const [one = '', many = ''] = unit;
  if (last === 1 && values.length === 1) return one;
  if (many.includes('{n}')) return fill(many, number);
  return `${number} ${isSingular(last, locale) ? withoutArticle(one) : many}`;
}

/** French counts from 2 on as many; English everything but 1. */
function isSingular(value: number, locale: Locale): boolean {
  return locale === 'EN' ? value === 1 : Math.abs(value) < 2;
}

function withoutArticle(one: string): string {
  return one.slice(one.indexOf(' ') + 1);
}

interface Formats {
  number: Intl.NumberFormat;
  month: Intl.DateTimeFormat;
  day: Intl.DateTimeFormat;
}

function formatsIn(language: string): Formats {
  return {
    number: new Intl.NumberFormat(language, { maximumFractionDigits: 6 }),
    month: new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }),
    day: new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }),
  };
}

/** Made once: making one takes far longer than using it. */
const FORMATS = { fr: formatsIn('fr-FR'), en: formatsIn('en-GB') };

function formatsOf(locale: Locale): Formats {
  return locale === 'EN' ? FORMATS.en : FORMATS.fr;
}

function numberIn(locale: Locale, value: number): string {
  return formatsOf(locale)
    .number.format(value)
    .replaceAll(/[\u202f\u00a0]/g, ' ');
}

function monthIn(locale: Locale, month: number): string {
  if (month < 1 || month > 12) return String(month);
  return formatsOf(locale).month.format(Date.UTC(2000, month - 1));
}

function dayIn(locale: Locale, day: string): string {
  const words = formatsOf(locale).day.format(new Date(`${day}T00:00:00Z`));
  return locale === 'EN' ? words : words.replace(/^1 /, '1er ');
}
