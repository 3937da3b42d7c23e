import type { Rule } from './types';
import type { World } from './world';

/** The rule with each situation replaced by what it stands for: for those who do not know the names. */
export function expandSituations(rule: Rule, world: Pick<World, 'situation'>, entered: readonly string[] = []): Rule {
  const each = (parts: readonly Rule[]): Rule[] => parts.map((part) => expandSituations(part, world, entered));
  if ('all' in rule) return { all: each(rule.all) };
  if ('any' in rule) return { any: each(rule.any) };
  if ('none' in rule) return { none: each(rule.none) };
  if (!('situation' in rule)) return rule;
  const found = entered.includes(rule.situation) ? undefined : world.situation(rule.situation);
  return found ? expandSituations(found.rule, world, [...entered, rule.situation]) : rule;
}
