import { truthOfCondition } from './condition-truth';
import type { Facts, Rule, Truth } from './types';
import type { World } from './world';

/** The facts must be complete already (see `completeFacts`). A rule that names an unknown situation is UNKNOWN. */
export function evaluate(rule: Rule, facts: Facts, world: World): Truth {
  return truthOf(rule, { facts, world, entered: [] });
}

interface Evaluation {
  facts: Facts;
  world: World;
  /** The situations on the way down to this rule: one that refers to itself is UNKNOWN, not a stack overflow. */
  entered: readonly string[];
}

function truthOf(rule: Rule, context: Evaluation): Truth {
  if ('all' in rule) return truthOfAll(rule.all, context);
  if ('any' in rule) return truthOfAny(rule.any, context);
  if ('none' in rule) return not(truthOfAny(rule.none, context));
  if ('situation' in rule) return truthOfSituation(rule.situation, context);
  return truthOfCondition(rule, context.facts, context.world);
}

function truthOfAll(parts: readonly Rule[], context: Evaluation): Truth {
  let result: Truth = 'TRUE';
  for (const part of parts) {
    const truth = truthOf(part, context);
    if (truth === 'FALSE') return 'FALSE';
    if (truth === 'UNKNOWN') result = 'UNKNOWN';
  }
  return result;
}

function truthOfAny(parts: readonly Rule[], context: Evaluation): Truth {
  let result: Truth = 'FALSE';
  for (const part of parts) {
    const truth = truthOf(part, context);
    if (truth === 'TRUE') return 'TRUE';
    if (truth === 'UNKNOWN') result = 'UNKNOWN';
  }
  return result;
}

export function not(truth: Truth): Truth {
  if (truth === 'UNKNOWN') return 'UNKNOWN';
  return truth === 'TRUE' ? 'FALSE' : 'TRUE';
}

function truthOfSituation(slug: string, context: Evaluation): Truth {
  const found = context.entered.includes(slug) ? undefined : context.world.situation(slug);
  if (!found) return 'UNKNOWN';
  return truthOf(found.rule, { ...context, entered: [...context.entered, slug] });
}
