import { truthOfCondition } from './condition-truth';
import { evaluate, not } from './evaluate';
import { pointerTo } from './parse/plain-json';
import { sentence } from './sentence/rule';
import { groupOf, type GroupName } from './tree';
import type { Facts, Locale, Rule, Truth } from './types';
import type { World } from './world';

export interface NodeResult {
  /** JSON pointer into the rule; '' is the root. */
  path: string;
  result: Truth;
}

export interface TraceNode extends NodeResult {
  sentence: string;
}

/** Every node of the rule, depth first; what a situation stands for is not entered. The facts must be complete. */
export function trace(rule: Rule, facts: Facts, { world, locale }: { world: World; locale: Locale }): TraceNode[] {
  const nodes = nodesOf(rule, '');
  return resultsOf(nodes, facts, world).map((node, index) => ({
    ...node,
    sentence: sentence(nodes[index]?.node ?? rule, world, locale),
  }));
}

/** The same without sentences, prepared once for a rule to be traced on many people. */
export function tracer(rule: Rule, world: World): (facts: Facts) => NodeResult[] {
  const nodes = nodesOf(rule, '');
  return (facts) => resultsOf(nodes, facts, world);
}

interface Node {
  node: Rule;
  path: string;
  group: GroupName | undefined;
  /** How many nodes it is, itself included: its first part stands next to it, the next one after the first one's size. */
  size: number;
}

function nodesOf(node: Rule, path: string): Node[] {
  const group = groupOf(node);
  if (!group) return [{ node, path, group: undefined, size: 1 }];
  const inside = pointerTo(path, group.name);
  const parts = group.parts.flatMap((part, index) => nodesOf(part, pointerTo(inside, index)));
  return [{ node, path, group: group.name, size: parts.length + 1 }, ...parts];
}

/** From the last node to the first: the parts of a group are known before it. */
function resultsOf(nodes: readonly Node[], facts: Facts, world: World): NodeResult[] {
  const results = nodes.map(({ path }): NodeResult => ({ path, result: 'UNKNOWN' }));
  for (let index = nodes.length - 1; index >= 0; index -= 1) {
    const { node, group, size } = nodes[index] as Node;
    const result = results[index] as NodeResult;
    if (group) result.result = truthOfGroup(group, { nodes, results, from: index + 1, to: index + size });
    else result.result = 'fact' in node ? truthOfCondition(node, facts, world) : evaluate(node, facts, world);
  }
  return results;
}

interface Parts {
  nodes: readonly Node[];
  results: readonly NodeResult[];
  from: number;
  to: number;
}

function truthOfGroup(group: GroupName, { nodes, results, from, to }: Parts): Truth {
  const settled = group === 'all' ? 'FALSE' : 'TRUE';
  let result = not(settled);
  for (let index = from; index < to; index += (nodes[index] as Node).size) {
    const truth = (results[index] as NodeResult).result;
    if (truth === 'UNKNOWN' && result !== settled) result = 'UNKNOWN';
    if (truth === settled) result = settled;
  }
  return group === 'none' ? not(result) : result;
}
