import { evaluate, isEither } from '../language';
import type { Condition, FactValue, Truth, World } from '../language';
import type { Column } from './columns';

export const FALSE = 0;
export const UNKNOWN_TRUTH = 1;
export const TRUE = 2;

const BYTES: Readonly<Record<Truth, number>> = { FALSE, UNKNOWN: UNKNOWN_TRUTH, TRUE };

/**
 * By code, what a condition is for those who have the value: the reference evaluator's own answer. It is asked once for all values
 * that the condition cannot tell apart: those of a class that it does not name, and those between two numbers or days that it names.
 */
export function truthTable(condition: Condition, { values, classOf }: Column, world: World): Uint8Array {
  const table = new Uint8Array(values.length + 1);
  const ask = (value: FactValue | undefined): number =>
    BYTES[evaluate(condition, value === undefined ? {} : { [condition.fact]: value }, world)];
  table[values.length] = ask(undefined);
  if (classOf !== undefined) byClass({ table, values, classOf, named: namedBy(condition) }, ask);
  else if (isOrdered(values)) bySpan({ table, values, named: namedBy(condition) }, ask);
  else values.forEach((value, code) => (table[code] = ask(value)));
  return table;
}

interface Filling {
  table: Uint8Array;
  values: readonly FactValue[];
  named: ReadonlySet<unknown>;
}

function byClass(
  { table, values, classOf, named }: Filling & { classOf: Uint16Array },
  ask: (value: FactValue) => number,
): void {
  const answers = new Map<number, number>();
  values.forEach((value, code) => {
    const own = classOf[code] as number;
    const answer = named.has(value) ? ask(value) : (answers.get(own) ?? ask(value));
    if (!named.has(value)) answers.set(own, answer);
    table[code] = answer;
  });
}

function bySpan({ table, values, named }: Filling, ask: (value: FactValue) => number): void {
  const marks = [...named].toSorted(ascending) as FactValue[];
  let [passed, answer] = [-1, 0];
  values.forEach((value, code) => {
    const before = passed;
    passed = Math.max(0, passed);
    while (passed < marks.length && (marks[passed] as FactValue) < value) passed += 1;
    if (passed !== before || named.has(value)) answer = ask(value);
    table[code] = answer;
  });
}

function ascending(left: unknown, right: unknown): number {
  return (left as number) < (right as number) ? -1 : 1;
}

/** What is one of two numbers stands last. */
function isOrdered(values: readonly FactValue[]): boolean {
  if (isEither(values.at(-1))) return false;
  return typeof values[0] === 'number' || (typeof values[0] === 'string' && /^\d{4}-\d\d-\d\d$/.test(values[0]));
}

function namedBy({ value }: Condition): Set<unknown> {
  return new Set(value === undefined || typeof value !== 'object' ? [value] : value);
}
