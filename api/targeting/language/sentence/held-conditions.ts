import { truthOfCondition } from '../condition-truth';
import { evaluate } from '../evaluate';
import { ageOn, dayParts } from '../calendar';
import { numberOf, valueOf } from '../fact-values';
import { factDefinition } from '../facts';
import { groupOf } from '../tree';
import type { Condition, Facts, Rule } from '../types';
import type { World } from '../world';

export interface Holding {
  facts: Facts;
  world: World;
}

/**
 * The conditions that make a TRUE rule so, each TRUE of the person by what is known of them, and no wider than that. What a rule excludes is
 * left out: what somebody did not say is no reason to show them anything. So is what is said of our knowledge alone.
 */
export function heldConditions(rule: Rule, holding: Holding): Condition[] {
  if (evaluate(rule, holding.facts, holding.world) !== 'TRUE') return [];
  return held(rule, { ...holding, negated: false, entered: [] }).filter((condition) => isSayable(condition, holding));
}

interface Walk extends Holding {
  /** The rule is FALSE, and what made it so is looked for. */
  negated: boolean;
  /** The situations on the way down to this rule. */
  entered: readonly string[];
}

function held(rule: Rule, walk: Walk): Condition[] {
  if ('fact' in rule) return walk.negated ? [] : [narrowed(rule, walk)];
  if ('situation' in rule) return heldInSituation(rule.situation, walk);
  const group = groupOf(rule);
  const negated = walk.negated !== (group?.name === 'none');
  const allDecide = (group?.name === 'all') !== negated;
  const deciding = (group?.parts ?? []).filter((part) => allDecide || decides(part, { ...walk, negated }));
  return deciding.flatMap((part) => held(part, { ...walk, negated }));
}

function decides(part: Rule, { facts, world, negated }: Walk): boolean {
  return evaluate(part, facts, world) === (negated ? 'FALSE' : 'TRUE');
}

function heldInSituation(slug: string, walk: Walk): Condition[] {
  const found = walk.entered.includes(slug) ? undefined : walk.world.situation(slug);
  return found ? held(found.rule, { ...walk, entered: [...walk.entered, slug] }) : [];
}

/** Of a list of which one is enough, what is so of the person; of places and families inside each other, the narrowest. */
function narrowed(condition: Condition, { facts, world }: Holding): Condition {
  if (condition.fact === 'searchMonths' && valueOf(facts, 'searchNotStarted') === true) return NOT_STARTED;
  if (typeof condition.value !== 'object') return condition;
  const one = (value: string | number): Condition => ({ ...condition, value: [value] });
  const holding = condition.value.filter((value) => truthOfCondition(one(value), facts, world) === 'TRUE');
  if (holding.length === 0 || condition.op === 'hasAll') return condition;
  if (condition.op === 'hasAny') return { ...condition, op: 'hasAll', value: holding };
  return {
    ...condition,
    value: [holding.toSorted((left, right) => depth(right, world) - depth(left, world))[0] ?? ''],
  };
}

/** 0 months of a search that has not begun are no search of less than a month. */
const NOT_STARTED: Condition = { fact: 'searchNotStarted', op: 'eq', value: true };

/** How much lies around a code: places know what holds them, the codes of jobs tell it by their length. */
function depth(code: string | number, world: World): number {
  return world.placeChain(String(code))?.length ?? String(code).length;
}

function isSayable(condition: Condition, holding: Holding): boolean {
  return condition.op !== 'known' && !isOfMonthStartOnly(condition, holding);
}

/** In the month of a birthday the rules still count the age of its first day, which may be over. */
function isOfMonthStartOnly(condition: Condition, { facts, world }: Holding): boolean {
  if (condition.fact !== 'age') return false;
  const [birthYear, birthMonth, age] = ['birthYear', 'birthMonth', 'age'].map((key) => numberOf(facts, key));
  if (birthYear === undefined || age === undefined || birthMonth !== dayParts(world.today).month) return false;
  if (age !== ageOn(world.today, { birthYear, birthMonth })) return false;
  return truthOfCondition(condition, { ...facts, age: age + 1 }, world) !== 'TRUE';
}

/** The choice that the person made, for a condition that several choices meet. */
export function ownChoice(condition: Condition, facts: Facts): Condition | undefined {
  const value = valueOf(facts, condition.fact);
  if (factDefinition(condition.fact)?.type !== 'ENUM' || typeof value !== 'string') return undefined;
  return { fact: condition.fact, op: 'eq', value };
}
