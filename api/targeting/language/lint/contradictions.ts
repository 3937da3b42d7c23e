import { pointerTo } from '../parse/plain-json';
import { groupOf } from '../tree';
import type { Rule } from '../types';
import type { World } from '../world';
import type { Cases } from './cases';
import type { Lint } from './lint';
import {
  ALWAYS_EMPTY,
  alwaysTrue,
  NEVER_AS_A_WHOLE,
  NEVER_EMPTY,
  neverTogether,
  neverTrue,
  quoted,
  type Said,
} from './messages';

/** A rule, or a part of one, and where it stands. */
export interface Part {
  rule: Rule;
  path: string;
}

export interface LintContext {
  cases: Cases;
  world: World;
}

export function partsOf({ rule, path }: Part): Part[] {
  const group = groupOf(rule);
  if (!group) return [];
  const inside = pointerTo(path, group.name);
  return group.parts.map((part, index) => ({ rule: part, path: pointerTo(inside, index) }));
}

/** The parts that can never hold and those that always do; what stands inside such a part is not looked at. */
export function contradictions(part: Part, context: LintContext): Lint[] {
  if (!context.cases.canBe(part.rule, 'TRUE')) return neverHolds(part, context);
  if (!context.cases.canBe(part.rule, 'FALSE')) return [lintOf('ALWAYS_HOLDS', part, alwaysMessage(part, context))];
  return partsOf(part).flatMap((inner) => contradictions(inner, context));
}

/** Told of the whole and of the part that is to blame for it. */
export function neverHolds(part: Part, context: LintContext): Lint[] {
  const culprit = culpritIn(part, context);
  const message = neverMessage(culprit, context);
  return [...new Set([part.path, culprit.path])].map((path) => ({ code: 'NEVER_HOLDS', path, message }));
}

function culpritIn(part: Part, context: LintContext): Part {
  const inner = 'all' in part.rule ? partsOf(part).find(({ rule }) => !context.cases.canBe(rule, 'TRUE')) : undefined;
  return inner ? culpritIn(inner, context) : part;
}

function neverMessage({ rule }: Part, context: LintContext): Said {
  const group = groupOf(rule);
  if (!group) return neverTrue(quoted(rule, context.world));
  if (group.parts.length === 0) return NEVER_EMPTY;
  return (group.name === 'all' && oppositesAmong(group.parts, context)) || NEVER_AS_A_WHOLE;
}

/** The first two parts that never hold together, said; undefined where it takes more than two. */
function oppositesAmong(parts: readonly Rule[], { cases, world }: LintContext): Said | undefined {
  for (const [index, one] of parts.entries()) {
    const other = parts.slice(index + 1).find((later) => !cases.canBe({ all: [one, later] }, 'TRUE'));
    if (other) return neverTogether(quoted(one, world), quoted(other, world));
  }
  return undefined;
}

function alwaysMessage({ rule }: Part, { world }: LintContext): Said {
  return groupOf(rule)?.parts.length === 0 ? ALWAYS_EMPTY : alwaysTrue(quoted(rule, world));
}

export function lintOf(code: Lint['code'], { path }: Part, message: Said): Lint {
  return { code, path, message };
}
