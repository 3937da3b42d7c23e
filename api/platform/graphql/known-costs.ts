import type { OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { costOf } from './costs';
import type { Operation } from './costs';

/** Of one operation: the sets of variables with which its cost is kept. */
const MAX_SETS = 50;
/** Characters of a value that may be part of a key. */
const LONGEST = 100;

/** Of documents that were asked before, which are kept themselves. */
const known = new WeakMap<OperationDefinitionNode, LRUCache<string, number>>();

/** As costOf, worked out once for an operation with the same variables. */
export function costAgain(asked: Operation): number {
  const key = keyOf(asked.variables);
  if (key === undefined) return costOf(asked);
  const costs = known.get(asked.operation) ?? new LRUCache<string, number>({ max: MAX_SETS });
  known.set(asked.operation, costs);
  const cost = costs.get(key) ?? costOf(asked);
  costs.set(key, cost);
  return cost;
}

/** Undefined where a value is long or a list, or has fields of its own. */
function keyOf(variables: Operation['variables']): string | undefined {
  const entries = Object.entries(variables);
  const isPlain = entries.every(([, value]) => value === null || isShort(value));
  return isPlain ? JSON.stringify(entries) : undefined;
}

function isShort(value: unknown): boolean {
  return typeof value === 'string' ? value.length <= LONGEST : typeof value !== 'object';
}
