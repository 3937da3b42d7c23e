import type { Locale } from '../types';
import type { World } from '../world';
import { fill, phrasesIn } from './phrases';

/** A ROME appellation: "« Boulanger »". */
export function jobWords(code: string, world: World, locale: Locale): string {
  const { job, jobCode } = phrasesIn(locale).jobs;
  const label = world.jobLabel(code);
  return label === undefined ? fill(jobCode, code) : fill(job, label);
}

/** A ROME code, or a prefix of one: "le métier « … »", "un métier de la famille « … »". */
export function jobGroupWords(code: string, world: World, locale: Locale): string {
  const { group, groupCode, family, familyCode } = phrasesIn(locale).jobs;
  const isWhole = code.length === 5;
  const label = world.jobGroupLabel(code);
  if (label === undefined) return fill(isWhole ? groupCode : familyCode, code);
  return fill(isWhole ? group : family, label);
}
