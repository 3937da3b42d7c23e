import { factDefinition, type Condition, type Rule } from '../../api/targeting/language';
import { type FactDefinition } from '../../api/targeting/language/facts';
import { between, drawCondition, drawUnder, oneOf, type Random } from './draw';

/**
 * Rules like those of a real catalogue: 1 to 8 conditions, 4 on average; two thirds of the rules ask for a job group (570
 * of 753) or a département (183); the other conditions are those that a real catalogue uses most, by how often it does,
 * and a long tail over every fact. Nearly all hold together by `all`; a tenth of the conditions are negated.
 */
export function catalogueRules(random: Random, count: number): Rule[] {
  return Array.from({ length: count }, () => catalogueRule(random));
}

function catalogueRule(random: Random): Rule {
  const length = oneOf(random, lengths);
  const conditions = new Map<string, Condition>();
  const add = (condition: Condition): unknown =>
    conditions.set(condition.fact, conditions.get(condition.fact) ?? condition);
  if (random() < 2 / 3) add(bound(random));
  while (conditions.size < length) add(usual(random));
  const parts = [...conditions.values()].map((condition): Rule => (random() < 0.1 ? { none: [condition] } : condition));
  if (parts.length === 1) return parts[0] as Rule;
  // A choice between the last two, as in "has a disability, or difficulties with transport".
  return random() < 0.1 ? { all: [...parts.slice(0, -2), { any: parts.slice(-2) }] } : { all: parts };
}

/** How many conditions; 4 on average. */
const lengths = [...'1112222333333444444445555556667778'].map(Number);

function bound(random: Random): Condition {
  const fact = random() < 570 / 753 ? 'targetJobGroup' : 'place';
  return { fact, op: 'under', value: drawUnder(random, definitionOf(fact)) };
}

const definitionOf = (fact: string): FactDefinition => factDefinition(fact) as FactDefinition;

type Draw = (random: Random) => Condition;

/** How often each is used, and the condition. */
const uses: readonly (readonly [number, Draw])[] = [
  [55, (random) => ({ fact: 'age', op: 'lt', value: oneOf(random, [25, 26, 30, 35]) })],
  [34, () => ({ fact: 'market.applicationComplexity', op: 'eq', value: 'COMPLEX' })],
  [
    29,
    (random) => ({
      fact: 'highestDegree',
      op: 'gte',
      value: oneOf(random, ['BAC_PLUS_2', 'BAC_PLUS_3', 'BAC_PLUS_5']),
    }),
  ],
  [23, (random) => ({ fact: 'seniority', op: 'gte', value: oneOf(random, ['INTERMEDIATE', 'SENIOR', 'EXPERT']) })],
  [19, () => ({ fact: 'hasDisability', op: 'eq', value: true })],
  [18, (random) => ({ fact: 'age', op: 'gt', value: oneOf(random, [45, 50, 55]) })],
  [
    15,
    (random) => ({
      fact: 'difficulties',
      op: 'hasAny',
      value: [oneOf(random, definitionOf('difficulties').choices ?? []).value],
    }),
  ],
  [13, () => ({ fact: 'projectKind', op: 'eq', value: 'REORIENTATION' })],
  [12, (random) => ({ fact: 'networkStrength', op: 'eq', value: oneOf(random, ['WEAK', 'MEDIUM', 'STRONG']) })],
  [12, () => ({ fact: 'previousJobSimilarity', op: 'eq', value: 'DONE_THIS' })],
  [11, () => ({ fact: 'gender', op: 'eq', value: 'FEMININE' })],
  [9, (random) => ({ fact: 'jobAttachment', op: 'gte', value: oneOf(random, ['PASSION', 'LIFE_GOAL']) })],
  [7, () => ({ fact: 'projectKind', op: 'eq', value: 'FIRST_JOB' })],
  [6, () => ({ fact: 'employmentSituation', op: 'in', value: ['LOST_OR_QUIT', 'FIRST_TIME'] })],
  // What is left of the 1,125 uses.
  [109, (random) => drawCondition(random)],
];
const total = uses.reduce((sum, [times]) => sum + times, 0);

function usual(random: Random): Condition {
  let left = random() * total;
  const found = uses.find(([times]) => (left -= times) < 0);
  return (found ?? uses[0])?.[1](random) as Condition;
}

/** Rules over every fact and operator, each as likely: groups of groups of two or three conditions. */
export function evenRules(random: Random, count: number): Rule[] {
  return Array.from({ length: count }, () => group(random, () => group(random, () => drawCondition(random))));
}

function group(random: Random, part: () => Rule): Rule {
  const parts = Array.from({ length: between(random, 2, 3) }, part);
  return oneOf<(parts: Rule[]) => Rule>(random, [(all) => ({ all }), (any) => ({ any }), (none) => ({ none })])(parts);
}
