import { evaluate } from './evaluate';
import { pointerTo } from './parse/plain-json';
import { sentence } from './sentence/rule';
import { groupOf } from './tree';
import type { Facts, Locale, Rule, Truth } from './types';
import type { World } from './world';

export interface TraceNode {
  /** JSON pointer into the rule; '' is the root. */
  path: string;
  result: Truth;
  sentence: string;
}

/** Every node of the rule, depth first; what a situation stands for is not entered. The facts must be complete. */
export function trace(rule: Rule, facts: Facts, { world, locale }: { world: World; locale: Locale }): TraceNode[] {
  return nodesOf(rule, '').map(({ node, path }) => ({
    path,
    result: evaluate(node, facts, world),
    sentence: sentence(node, world, locale),
  }));
}

function nodesOf(node: Rule, path: string): { node: Rule; path: string }[] {
  const group = groupOf(node);
  if (!group) return [{ node, path }];
  const inside = pointerTo(path, group.name);
  return [{ node, path }, ...group.parts.flatMap((part, index) => nodesOf(part, pointerTo(inside, index)))];
}
