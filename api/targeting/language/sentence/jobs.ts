import type { Locale } from '../types';
import type { World } from '../world';
import jobPhrases from './job-phrases.json';
import { fill, phrasesIn } from './phrases';

/** The domains and families of the ROME, said as a field of work: "de l'informatique", "in IT". */
const FIELDS: Readonly<Record<string, { fr: string; en: string }>> = jobPhrases;

/** A ROME appellation: "« Boulanger »". */
export function jobWords(code: string, world: World, locale: Locale): string {
  const { job, jobCode } = phrasesIn(locale).jobs;
  const label = world.jobLabel(code);
  return label === undefined ? fill(jobCode, code) : fill(job, label);
}

/** A ROME code, or a prefix of one: "le métier « … »", "un métier de l'informatique". */
export function jobGroupWords(code: string, world: World, locale: Locale): string {
  const { group, groupCode, field, family, familyCode } = phrasesIn(locale).jobs;
  const words = Object.hasOwn(FIELDS, code) ? FIELDS[code] : undefined;
  if (words) return fill(field, locale === 'EN' ? words.en : words.fr);
  const isWhole = code.length === 5;
  const label = world.jobGroupLabel(code);
  if (label === undefined) return fill(isWhole ? groupCode : familyCode, code);
  return fill(isWhole ? group : family, label);
}
