import { expandSituations } from '../expand-situations';
import { groupOf } from '../tree';
import type { Locale, Rule } from '../types';
import type { World } from '../world';
import { sentence } from './rule';

/**
 * The sentence of a rule for people who do not know the names of situations: these are written out, and what the rule asks of our knowledge
 * beside its conditions ("on ne connaît pas la taille de votre agglomération") is left out.
 */
export function plainSentence(rule: Rule, world: World, locale: Locale): string {
  const written = expandSituations(rule, world);
  return sentence(aboutThePerson(written) ?? written, world, locale);
}

function aboutThePerson(rule: Rule): Rule | undefined {
  if ('fact' in rule) return rule.op === 'known' ? undefined : rule;
  const group = groupOf(rule);
  if (!group || group.parts.length === 0) return rule;
  const parts = group.parts.map(aboutThePerson).filter((part) => part !== undefined);
  if (parts.length === 0) return undefined;
  if (group.name === 'all') return { all: parts };
  return group.name === 'any' ? { any: parts } : { none: parts };
}
