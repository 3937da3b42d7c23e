import type { Condition, Rule } from '../types';
import type { World } from '../world';
import { shareOf } from './selectivity';

/**
 * A rule without `none` and without empty groups: negations stand at the conditions (De Morgan's laws hold in Kleene's
 * logic), and a group never holds a group of its own kind.
 */
export type Normal = Literal | { all: readonly Normal[] } | { any: readonly Normal[] } | boolean;

export interface Literal {
  condition: Condition;
  negated: boolean;
  /** A guess at how many people in a million it holds for. */
  share: number;
}

/** Situations are written out; one that nobody knows, or that reaches itself, is UNKNOWN. */
export function normalForm(rule: Rule, world: World): Normal {
  return normal(rule, false, { world, entered: [] });
}

interface Normalisation {
  world: World;
  entered: readonly string[];
}

function normal(rule: Rule, negated: boolean, context: Normalisation): Normal {
  if ('fact' in rule) return literal(rule, negated);
  if ('situation' in rule) return normalSituation(rule.situation, negated, context);
  if ('none' in rule)
    return join(
      negated ? 'any' : 'all',
      rule.none.map((part) => normal(part, !negated, context)),
    );
  if ('all' in rule)
    return join(
      negated ? 'any' : 'all',
      rule.all.map((part) => normal(part, negated, context)),
    );
  return join(
    negated ? 'all' : 'any',
    rule.any.map((part) => normal(part, negated, context)),
  );
}

function normalSituation(slug: string, negated: boolean, { world, entered }: Normalisation): Normal {
  const found = entered.includes(slug) ? undefined : world.situation(slug);
  return found
    ? normal(found.rule, negated, { world, entered: [...entered, slug] })
    : literal(UNKNOWN_CONDITION, negated);
}

function literal(condition: Condition, negated: boolean): Literal {
  const share = shareOf(condition);
  return { condition, negated, share: negated ? 1_000_000 - share : share };
}

/** No fact has this name, so that nothing is ever known of it. */
const UNKNOWN_CONDITION: Condition = { fact: '', op: 'eq', value: true };

function join(name: 'all' | 'any', parts: readonly Normal[]): Normal {
  const settled = name === 'any';
  if (parts.includes(settled)) return settled;
  const left: Normal[] = [];
  for (const part of parts) if (typeof part !== 'boolean') left.push(...partsOf(name, part));
  if (left.length <= 1) return left[0] ?? !settled;
  return name === 'all' ? { all: left } : { any: left };
}

/** The parts of a group of this kind; anything else is its own part. */
export function partsOf(name: 'all' | 'any', normal: Normal): readonly Normal[] {
  if (typeof normal === 'boolean') return [normal];
  if (name === 'all' && 'all' in normal) return normal.all;
  return name === 'any' && 'any' in normal ? normal.any : [normal];
}
