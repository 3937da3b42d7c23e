import { FACT_DEFINITIONS, type Condition } from '../../../api/targeting/language';
import { operatorsOf, type FactDefinition } from '../../../api/targeting/language/facts';
import { type Operator } from '../../../api/targeting/language/types';

const lists: readonly Operator[] = ['in', 'under', 'hasAny', 'hasAll'];
const samples: Readonly<Record<string, readonly (boolean | number | string)[]>> = {
  BOOLEAN: [true, false],
  INTEGER: [0, 1, 2, 1234],
  DECIMAL: [0, 1, 1.5, 6, -3],
  DATE: ['2026-03-01', '2025-12-24'],
  JOB: ['14156', '10200'],
  JOB_GROUP: ['M1805', 'A1101'],
  PLACE: ['69123', '72181', '93045', '17300', 'dep-69', 'dep-2A', 'reg-11', 'reg-84'],
};

/** A condition for every fact, operator and typical value, with lists of one, two and all values. */
export function everyCondition(): Condition[] {
  return FACT_DEFINITIONS.flatMap((definition) =>
    operatorsOf(definition).flatMap((op) => conditionsOn(definition, op)),
  );
}

function conditionsOn(definition: FactDefinition, op: Operator): Condition[] {
  const fact = definition.key;
  if (op === 'known') return [{ fact, op }];
  const values = valuesFor(definition, op);
  if (!lists.includes(op)) return values.map((value) => ({ fact, op, value }));
  const listed = values.map(String).map((value, index) => (typeof values[index] === 'number' ? Number(value) : value));
  return [...listed.map((value) => [value]), listed.slice(0, 2), listed].map((value) => ({ fact, op, value }));
}

function valuesFor({ key, type, choices }: FactDefinition, op: Operator): readonly (boolean | number | string)[] {
  if (choices) return choices.map(({ value }) => value);
  if (key === 'birthYear') return [1968, 1990];
  if (key === 'birthMonth') return [1, 3, 8];
  return type === 'JOB_GROUP' && op === 'under' ? ['M1805', 'M18', 'A'] : (samples[type] ?? []);
}
