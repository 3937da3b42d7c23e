import { conditionsOf, groupOf } from '../tree';
import type { Rule } from '../types';
import type { World } from '../world';
import { expandSituations } from '../expand-situations';
import { lintOf, partsOf, type Part, type LintContext } from './contradictions';
import type { Lint } from './lint';
import { coveredBeside, impliedBeside, quoted, sameAsBeside, type Said } from './messages';

interface Sibling extends Part {
  facts: ReadonlySet<string>;
}

/** The parts that a sibling makes superfluous: without them the rule has the same truth for everybody. */
export function superfluous(part: Part, context: LintContext): Lint[] {
  const group = groupOf(part.rule);
  if (!group || !canVary(part.rule, context)) return [];
  const siblings = partsOf(part)
    .filter(({ rule }) => canVary(rule, context))
    .map((one) => withFacts(one, context.world));
  const found = amongSiblings(siblings, group.name === 'all', context);
  return [...found, ...partsOf(part).flatMap((inner) => superfluous(inner, context))];
}

/** The parts of a rule that `others`, which must hold as well, already make superfluous. */
export function superfluousBeside(part: Part, others: readonly Rule[], context: LintContext): Lint[] {
  const siblings = others.map((rule) => withFacts({ rule, path: '' }, context.world));
  const parts = 'all' in part.rule ? partsOf(part) : [part];
  return parts
    .filter(({ rule }) => canVary(rule, context))
    .flatMap((one) => {
      const message = messageFor(withFacts(one, context.world), siblings, { ...context, inAll: true });
      return message ? [lintOf('SUBSUMED', one, message)] : [];
    });
}

/** Parts that are always or never TRUE have a lint of their own (NEVER_HOLDS, ALWAYS_HOLDS) and are skipped here. */
function canVary(rule: Rule, { cases }: LintContext): boolean {
  return cases.canBe(rule, 'TRUE') && cases.canBe(rule, 'FALSE');
}

function withFacts(part: Part, world: World): Sibling {
  return { ...part, facts: new Set(conditionsOf(expandSituations(part.rule, world)).map(({ fact }) => fact)) };
}

function amongSiblings(siblings: readonly Sibling[], inAll: boolean, context: LintContext): Lint[] {
  const left = new Set(siblings);
  const lints: Lint[] = [];
  // From the last on: of two that say the same, the second is the superfluous one.
  for (const part of siblings.toReversed()) {
    left.delete(part);
    const message = messageFor(part, [...left], { ...context, inAll });
    if (message) lints.unshift(lintOf('SUBSUMED', part, message));
    else left.add(part);
  }
  return lints;
}

function messageFor(
  part: Sibling,
  siblings: readonly Sibling[],
  context: LintContext & { inAll: boolean },
): Said | undefined {
  const { cases, world, inAll } = context;
  const makesSuperfluous = ({ rule }: Sibling): boolean =>
    !(inAll ? cases.canExceed(rule, part.rule) : cases.canExceed(part.rule, rule));
  const other = siblings.find((one) => [...one.facts].some((fact) => part.facts.has(fact)) && makesSuperfluous(one));
  if (!other) return undefined;
  const isSame = !(inAll ? cases.canExceed(part.rule, other.rule) : cases.canExceed(other.rule, part.rule));
  const say = isSame ? sameAsBeside : inAll ? impliedBeside : coveredBeside;
  return say(quoted(part.rule, world), quoted(other.rule, world));
}
