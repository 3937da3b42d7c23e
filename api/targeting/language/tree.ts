import type { Condition, Rule } from './types';

export type GroupName = 'all' | 'any' | 'none';

export function groupOf(rule: Rule): { name: GroupName; parts: readonly Rule[] } | undefined {
  if ('all' in rule) return { name: 'all', parts: rule.all };
  if ('any' in rule) return { name: 'any', parts: rule.any };
  return 'none' in rule ? { name: 'none', parts: rule.none } : undefined;
}

export function childrenOf(rule: Rule): readonly Rule[] {
  return groupOf(rule)?.parts ?? [];
}

/** The conditions and situations of a rule, depth first; what a situation stands for is not entered. */
export function leavesOf(rule: Rule): (Condition | { situation: string })[] {
  if ('fact' in rule || 'situation' in rule) return [rule];
  return childrenOf(rule).flatMap(leavesOf);
}

export function situationsIn(rule: Rule): string[] {
  return unique(leavesOf(rule).flatMap((leaf) => ('situation' in leaf ? [leaf.situation] : [])));
}

export function factsIn(rule: Rule): string[] {
  return unique(conditionsOf(rule).map((condition) => condition.fact));
}

/** The places named by the conditions on a place. */
export function placeCodesIn(rule: Rule): string[] {
  const onPlaces = conditionsOf(rule).filter(({ fact }) => fact === 'place');
  return unique(onPlaces.flatMap(({ value }) => (value === undefined ? [] : [value].flat().map(String))));
}

export function conditionsOf(rule: Rule): Condition[] {
  return leavesOf(rule).filter((leaf) => 'fact' in leaf);
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
