import { groupOf } from '../tree';
import type { Locale, Rule } from '../types';
import type { World } from '../world';
import { phrasesIn } from './phrases';
import { sentence } from './rule';

/** A rule as a list: a line for each condition, below the line of its group and further in by two spaces. */
export function sentenceLines(rule: Rule, world: World, locale: Locale): string[] {
  const group = groupOf(rule);
  if (group === undefined) return [sentence(rule, world, locale)];
  const inside = group.parts.flatMap((part) => sentenceLines(part, world, locale));
  return [phrasesIn(locale).groups[group.name], ...inside.map((line) => `  ${line}`)];
}
