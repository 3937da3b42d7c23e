import { choiceValues, factDefinition, type FactDefinition } from '../facts';
import type { Condition } from '../types';
import { onComputed } from './computed';
import { given } from './given';
import { underPlace } from './places';
import { SQL_UNKNOWN, type Operand, type Writing } from './writing';

export function conditionSql(condition: Condition, writing: Writing): string {
  const definition = factDefinition(condition.fact);
  if (condition.op === 'known') return definition ? `(${onValue(definition, writing, isKnown)} IS TRUE)` : 'FALSE';
  if (!definition || condition.value === undefined) return SQL_UNKNOWN;
  const asked: Asked = { definition, op: condition.op, values: [condition.value].flat() };
  return onValue(definition, writing, (operand) => `(${test(operand, asked, writing)})`);
}

/** The test on the value of a fact: the given one wins, even a null, over the one computed. */
function onValue(definition: FactDefinition, writing: Writing, on: (operand: Operand) => string): string {
  const onGiven = on(given(definition, writing));
  const computed = onComputed(definition.key, writing, on);
  return computed === undefined
    ? onGiven
    : `(CASE WHEN ${writing.facts} ? '${definition.key}' THEN ${onGiven} ELSE ${computed} END)`;
}

function isKnown({ sql }: Operand): string {
  return `((${sql}) IS NOT NULL)`;
}

interface Asked {
  definition: FactDefinition;
  op: Exclude<Condition['op'], 'known'>;
  values: readonly (boolean | number | string)[];
}

const COMPARISONS = { lt: '<', lte: '<=', gt: '>', gte: '>=' } as const;

function test(operand: Operand, asked: Asked, writing: Writing): string {
  const { definition, op, values } = asked;
  const all = (): string => writing.bind(values, 'text[]');
  switch (op) {
    case 'eq':
    case 'in':
      return isOneOf(operand, values, writing);
    case 'hasAny':
      return `(${operand.sql}) ?| ${all()}`;
    case 'hasAll':
      return `(${operand.sql}) ?& ${all()}`;
    case 'under':
      return definition.type === 'PLACE'
        ? underPlace(operand, values.map(String), writing)
        : `(${operand.sql}) COLLATE "C" ^@ ANY(${all()})`;
    default:
      return definition.type === 'ENUM' ? comparesChoice(operand, asked, writing) : compares(operand, asked, writing);
  }
}

/** An empty list holds for nobody, but stays unknown where the value is: = ANY('{}') would forget that. */
function isOneOf({ sql, type }: Operand, values: Asked['values'], { bind }: Writing): string {
  if (values.length === 0) return `(${sql}) <> (${sql})`;
  const [only] = values;
  return values.length === 1 ? `(${sql}) = ${bind(only, type)}` : `(${sql}) = ANY(${bind(values, `${type}[]`)})`;
}

/** Numbers as they stand; ISO days as text, byte by byte. */
function compares({ sql, type }: Operand, { op, values }: Asked, { bind }: Writing): string {
  const collation = type === 'text' ? ' COLLATE "C"' : '';
  return `(${sql})${collation} ${COMPARISONS[op as keyof typeof COMPARISONS]} ${bind(values[0], type)}`;
}

/** Below is not at or above: both are told by the choices from the asked one up. */
function comparesChoice(operand: Operand, { definition, op, values }: Asked, writing: Writing): string {
  const choices = choiceValues(definition);
  const first = choices.indexOf(String(values[0])) + (op === 'gt' || op === 'lte' ? 1 : 0);
  const fromThere = isOneOf(operand, choices.slice(first), writing);
  return op === 'lt' || op === 'lte' ? `NOT (${fromThere})` : fromThere;
}
