import { factDefinition } from './facts';
import { evaluate } from './evaluate';
import { valueOf } from './fact-values';
import { childrenOf } from './tree';
import type { Facts, Rule } from './types';
import type { World } from './world';

/** The PROFILE facts that could settle an UNKNOWN rule, in alphabetical order; none otherwise. The facts must be complete. */
export function missingFacts(rule: Rule, facts: Facts, world: World): string[] {
  const found = new Set<string>();
  walk({ rule, facts, world, found, entered: [] });
  return [...found].toSorted();
}

interface Walk {
  rule: Rule;
  facts: Facts;
  world: World;
  found: Set<string>;
  entered: readonly string[];
}

function walk(at: Walk): void {
  const { rule, facts, world } = at;
  if (evaluate(rule, facts, world) !== 'UNKNOWN') return;
  if ('fact' in rule) addSources(rule.fact, at);
  else for (const part of partsOf(rule, at)) walk({ ...at, ...part });
}

function partsOf(rule: Rule, { world, entered }: Walk): { rule: Rule; entered: readonly string[] }[] {
  if (!('situation' in rule)) return childrenOf(rule).map((child) => ({ rule: child, entered }));
  const found = entered.includes(rule.situation) ? undefined : world.situation(rule.situation);
  return found ? [{ rule: found.rule, entered: [...entered, rule.situation] }] : [];
}

function addSources(key: string, at: Walk): void {
  const definition = factDefinition(key);
  if (!definition) return;
  // An UNKNOWN condition on a known PROFILE fact is a place wider than asked for: a finer one is needed.
  if (definition.source === 'PROFILE') at.found.add(key);
  else for (const source of definition.derivedFrom ?? []) addUnknown(source, at);
}

function addUnknown(key: string, at: Walk): void {
  if (valueOf(at.facts, key) === undefined) addSources(key, at);
}
