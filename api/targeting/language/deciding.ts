import { evaluate, not } from './evaluate';
import { expandSituations } from './expand-situations';
import { groupOf } from './tree';
import type { Facts, Rule, Truth } from './types';
import type { World } from './world';

/** A condition that decides what a whole rule is. */
export interface DecidingCondition {
  /** The condition as the rule asks for it: inside NONE, that it does not hold. */
  asked: Rule;
  result: Truth;
}

/**
 * The conditions that make a rule what it is for somebody: of a FALSE one those that fail, of an UNKNOWN one those that are not known, of a
 * TRUE one those that hold. Situations are entered. The facts must be complete.
 */
export function decidingConditions(rule: Rule, facts: Facts, world: World): DecidingCondition[] {
  const found = deciding({ rule: expandSituations(rule, world), isNegated: false }, { facts, world });
  return [...new Map(found.map((one) => [JSON.stringify(one.asked), one])).values()];
}

interface Part {
  rule: Rule;
  isNegated: boolean;
}

interface Person {
  facts: Facts;
  world: World;
}

function deciding({ rule, isNegated }: Part, person: Person): DecidingCondition[] {
  const group = groupOf(rule);
  if (group === undefined) {
    const asked = isNegated ? { none: [rule] } : rule;
    return [{ asked, result: evaluate(asked, person.facts, person.world) }];
  }
  // The parts that are what the group is: where it takes all of them, all are.
  const result = evaluate(rule, person.facts, person.world);
  const wanted = group.name === 'none' ? not(result) : result;
  const parts = group.parts.filter((part) => evaluate(part, person.facts, person.world) === wanted);
  return parts.flatMap((part) => deciding({ rule: part, isNegated: isNegated !== (group.name === 'none') }, person));
}
