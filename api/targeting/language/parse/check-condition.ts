import { factDefinition, operatorsOf, type FactDefinition } from '../facts';
import { OPERATORS, type Operator } from '../types';
import type { World } from '../world';
import { checkJobGroupPrefix, checkOne } from './check-value';
import type { Problem } from './fault-messages';

const LIST_OPERATORS: readonly Operator[] = ['in', 'under', 'hasAny', 'hasAll'];

/** Every problem of one condition (`fact`, `op`, `value`). */
export function checkCondition(node: Record<string, unknown>, world: World): Problem[] {
  const extra = Object.keys(node).filter((key) => !['fact', 'op', 'value'].includes(key));
  const strays: Problem[] = extra.map((key) => ({ code: 'MALFORMED', about: key }));
  return [...strays, ...checkParts(node, world)];
}

function checkParts(node: Record<string, unknown>, world: World): Problem[] {
  const definition = typeof node.fact === 'string' ? factDefinition(node.fact) : undefined;
  const op = OPERATORS.find((one) => one === node.op);
  const problems: Problem[] = [];
  if (!definition) problems.push({ code: 'UNKNOWN_FACT', about: named(node.fact) });
  if (!op) problems.push({ code: 'UNKNOWN_OPERATOR', about: named(node.op) });
  if (!definition || !op) return problems;
  if (!operatorsOf(definition).includes(op)) return [{ code: 'OPERATOR_NOT_TAKEN', about: op }];
  return checkValue({ definition, op, node }, world);
}

function named(value: unknown): string {
  return typeof value === 'string' ? value : typeof value;
}

interface Asked {
  definition: FactDefinition;
  op: Operator;
  node: Record<string, unknown>;
}

function checkValue({ definition, op, node }: Asked, world: World): Problem[] {
  if (op === 'known') return 'value' in node ? [NO_VALUE] : [];
  const { value } = node;
  if (!LIST_OPERATORS.includes(op)) return present(checkOne(value, definition, world));
  if (!Array.isArray(value)) return [A_LIST];
  if (value.length === 0) return [{ code: 'EMPTY_LIST' }];
  return value.flatMap((one: unknown) => present(checkListed(one, { definition, op, node }, world)));
}

function checkListed(one: unknown, { definition, op }: Asked, world: World): Problem | undefined {
  const isPrefix = op === 'under' && definition.type === 'JOB_GROUP';
  return isPrefix ? checkJobGroupPrefix(one) : checkOne(one, definition, world);
}

const NO_VALUE: Problem = {
  code: 'WRONG_TYPE',
  about: { fr: 'aucune, avec l’opérateur « known »', en: 'none, with the operator "known"' },
};
const A_LIST: Problem = { code: 'WRONG_TYPE', about: { fr: 'une liste', en: 'a list' } };

function present(problem: Problem | undefined): Problem[] {
  return problem ? [problem] : [];
}
