import { array, constantFrom, date, integer, letrec, oneof, type Arbitrary } from 'fast-check';
import { FACT_DEFINITIONS, type Condition, type Rule } from '../../../api/targeting/language';
import { everyCondition } from './every-condition';

/** The situations that a drawn rule may name. `anyRule` also names `nobody-knows`, which is defined nowhere. */
export const namedSituations: Readonly<Record<string, Rule>> = {
  young: { fact: 'age', op: 'lt', value: 26 },
  'young-in-rhone': { all: [{ situation: 'young' }, { fact: 'place', op: 'under', value: ['dep-69'] }] },
  'not-young-in-rhone': {
    none: [{ situation: 'young-in-rhone' }, { fact: 'difficulties', op: 'hasAny', value: ['RESUME'] }],
  },
};

/** Decimals that a double cannot represent exactly. */
export const thirds = integer({ min: -100, max: 1000 }).map((number) => number / 3);

const comparison = constantFrom('eq', 'lt', 'lte', 'gt', 'gte');

function conditionOn(fact: string, values: Arbitrary<number | string>): Arbitrary<Condition> {
  return values.chain((value) => comparison.map((op): Condition => ({ fact, op, value })));
}

const ofNumbers = FACT_DEFINITIONS.flatMap(({ key, type }) => {
  if (type !== 'INTEGER' && type !== 'DECIMAL') return [];
  return [conditionOn(key, type === 'INTEGER' ? integer({ min: 0, max: 100 }) : thirds)];
});
const days = date({ min: new Date('2024-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }).map((day) =>
  day.toISOString().slice(0, 10),
);
const conditions = oneof(
  { arbitrary: constantFrom(...everyCondition()), weight: 6 },
  {
    arbitrary: oneof(
      ...ofNumbers,
      conditionOn('age', integer({ min: 16, max: 70 })),
      conditionOn('searchStartedOn', days),
    ),
    weight: 3,
  },
  {
    arbitrary: constantFrom<Rule>(
      ...[...Object.keys(namedSituations), 'nobody-knows'].map((situation) => ({ situation })),
    ),
    weight: 1,
  },
);

/** Rules over every fact, operator and value, with groups nested three deep, some of them empty. */
export const anyRule = letrec<{ rule: Rule }>((tie) => ({
  rule: oneof(
    { maxDepth: 4, depthIdentifier: 'rule' },
    conditions,
    ...(['all', 'any', 'none'] as const).map((name) =>
      array(tie('rule'), { maxLength: 4, depthIdentifier: 'rule' }).map(
        (parts) => ({ [name]: parts }) as unknown as Rule,
      ),
    ),
  ),
})).rule;
