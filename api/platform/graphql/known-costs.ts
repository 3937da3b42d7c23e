import type { OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { costOf } from './costs';
import type { Operation } from './costs';

/** Of one operation: the sets of variables with which its cost is kept. */
const MAX_SETS = 50;

/** Of documents that were asked before, which are kept themselves. */
const known = new WeakMap<OperationDefinitionNode, LRUCache<string, number>>();

/** As costOf, worked out once for an operation with variables of which it costs the same. */
export function costAgain(asked: Operation): number {
  const key = keyOf(asked.variables);
  if (key === undefined) return costOf(asked);
  const costs = known.get(asked.operation) ?? new LRUCache<string, number>({ max: MAX_SETS });
  known.set(asked.operation, costs);
  const cost = costs.get(key) ?? costOf(asked);
  costs.set(key, cost);
  return cost;
}

/** Undefined where a value is a list, or has fields of its own. Of a text it only decides whether there is one. */
function keyOf(variables: Operation['variables']): string | undefined {
  const entries = Object.entries(variables);
  const isPlain = entries.every(([, value]) => value === null || typeof value !== 'object');
  return isPlain
    ? JSON.stringify(entries.map(([name, value]) => [name, typeof value === 'string' ? value !== '' : value]))
    : undefined;
}
