import { groupOf, leavesOf } from '../tree';
import type { Fault, Rule } from '../types';
import type { World } from '../world';
import { faultAt } from './fault-messages';
import { pointerTo } from './plain-json';

/** Leaves are conditions and situations; `expandSituations` counts the conditions once each situation stands as its rule. */
export const RULE_LIMITS = { depth: 8, leaves: 100, expandSituations: 500 };

interface Counting {
  world: World;
  counted: Map<string, number>;
  entered: ReadonlySet<string>;
}

const UNLIMITED = Number.POSITIVE_INFINITY;

/** Faults of a sound rule once its situations are written out: one that reaches itself, or too many conditions. */
export function checkSituations(rule: Rule, world: World, own: string | undefined): Fault[] {
  const entered = new Set(own === undefined ? [] : [own]);
  const counting: Counting = { world, counted: new Map(), entered };
  const named = situationNodes(rule, '');
  const endlessOnes = named.filter(({ slug }) => count({ situation: slug }, counting) === UNLIMITED);
  if (endlessOnes.length > 0) {
    return endlessOnes.map(({ pointer, slug }) => faultAt(pointer, { code: 'CYCLE', about: slug }));
  }
  if (count(rule, counting) <= RULE_LIMITS.expandSituations) return [];
  return [faultAt('', { code: 'TOO_MANY_LEAVES', about: String(RULE_LIMITS.expandSituations) })];
}

function situationNodes(rule: Rule, pointer: string): { pointer: string; slug: string }[] {
  if ('situation' in rule) return [{ pointer, slug: rule.situation }];
  const group = groupOf(rule);
  if (!group) return [];
  const inside = pointerTo(pointer, group.name);
  return group.parts.flatMap((part, index) => situationNodes(part, pointerTo(inside, index)));
}

function count(rule: Rule, counting: Counting): number {
  return leavesOf(rule).reduce((sum, leaf) => sum + ('fact' in leaf ? 1 : countSituation(leaf.situation, counting)), 0);
}

function countSituation(slug: string, counting: Counting): number {
  if (counting.entered.has(slug)) return UNLIMITED;
  const known = counting.counted.get(slug);
  if (known !== undefined) return known;
  const found = counting.world.situation(slug);
  const entered = new Set([...counting.entered, slug]);
  const total = found ? count(found.rule, { ...counting, entered }) : 1;
  counting.counted.set(slug, total);
  return total;
}
