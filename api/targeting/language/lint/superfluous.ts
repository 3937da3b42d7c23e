import { conditionsOf, groupOf } from '../tree';
import type { Rule } from '../types';
import type { World } from '../world';
import { expandSituations } from '../expand-situations';
import { lintOf, partsOf, type Part, type Setting } from './contradictions';
import type { Lint } from './lint';
import { coveredBeside, impliedBeside, quoted, sameAsBeside, type Said } from './messages';

interface Sibling extends Part {
  facts: ReadonlySet<string>;
}

/** The parts that a sibling makes superfluous: without them the rule has the same truth for everybody. */
export function superfluous(part: Part, setting: Setting): Lint[] {
  const group = groupOf(part.rule);
  if (!group || !canVary(part.rule, setting)) return [];
  const siblings = partsOf(part)
    .filter(({ rule }) => canVary(rule, setting))
    .map((one) => withFacts(one, setting.world));
  const found = amongSiblings(siblings, group.name === 'all', setting);
  return [...found, ...partsOf(part).flatMap((inner) => superfluous(inner, setting))];
}

/** The parts of a rule that `others`, which must hold as well, already make superfluous. */
export function superfluousBeside(part: Part, others: readonly Rule[], setting: Setting): Lint[] {
  const siblings = others.map((rule) => withFacts({ rule, path: '' }, setting.world));
  const parts = 'all' in part.rule ? partsOf(part) : [part];
  return parts
    .filter(({ rule }) => canVary(rule, setting))
    .flatMap((one) => {
      const message = messageFor(withFacts(one, setting.world), siblings, { ...setting, inAll: true });
      return message ? [lintOf('SUBSUMED', one, message)] : [];
    });
}

/** Parts that are always or never TRUE have a lint of their own (NEVER_HOLDS, ALWAYS_HOLDS) and are skipped here. */
function canVary(rule: Rule, { cases }: Setting): boolean {
  return cases.canBe(rule, 'TRUE') && cases.canBe(rule, 'FALSE');
}

function withFacts(part: Part, world: World): Sibling {
  return { ...part, facts: new Set(conditionsOf(expandSituations(part.rule, world)).map(({ fact }) => fact)) };
}

function amongSiblings(siblings: readonly Sibling[], inAll: boolean, setting: Setting): Lint[] {
  const left = new Set(siblings);
  const lints: Lint[] = [];
  // From the last on: of two that say the same, the second is the superfluous one.
  for (const part of siblings.toReversed()) {
    left.delete(part);
    const message = messageFor(part, [...left], { ...setting, inAll });
    if (message) lints.unshift(lintOf('SUBSUMED', part, message));
    else left.add(part);
  }
  return lints;
}

function messageFor(
  part: Sibling,
  siblings: readonly Sibling[],
  setting: Setting & { inAll: boolean },
): Said | undefined {
  const { cases, world, inAll } = setting;
  const makesSuperfluous = ({ rule }: Sibling): boolean =>
    !(inAll ? cases.canExceed(rule, part.rule) : cases.canExceed(part.rule, rule));
  const other = siblings.find((one) => [...one.facts].some((fact) => part.facts.has(fact)) && makesSuperfluous(one));
  if (!other) return undefined;
  const isSame = !(inAll ? cases.canExceed(part.rule, other.rule) : cases.canExceed(other.rule, part.rule));
  const say = isSame ? sameAsBeside : inAll ? impliedBeside : coveredBeside;
  return say(quoted(part.rule, world), quoted(other.rule, world));
}
