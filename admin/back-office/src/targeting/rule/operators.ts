import type { FactType } from '../../generated/graphql';
import type { Operator } from '../../../../shared/rule';

const COMPARISONS: readonly Operator[] = ['lt', 'lte', 'gt', 'gte'];

/** The operators that a fact of each type takes, the most usual first. */
const OPERATORS_BY_TYPE: Record<FactType, readonly Operator[]> = {
  BOOLEAN: ['eq', 'known'],
  INTEGER: ['gte', 'lte', 'gt', 'lt', 'eq', 'in', 'known'],
  DECIMAL: ['gte', 'lte', 'gt', 'lt', 'eq', 'known'],
  DATE: ['lte', 'gte', 'lt', 'gt', 'eq', 'known'],
  ENUM: ['eq', 'in', 'lte', 'gte', 'lt', 'gt', 'known'],
  ENUM_SET: ['hasAny', 'hasAll', 'known'],
  JOB: ['eq', 'in', 'known'],
  JOB_GROUP: ['under', 'eq', 'in', 'known'],
  PLACE: ['under', 'eq', 'in', 'known'],
};

const LIST_OPERATORS: readonly Operator[] = ['in', 'under', 'hasAny', 'hasAll'];

export const takesList = (operator: string): boolean => LIST_OPERATORS.some((known) => known === operator);

/** `ordered`: whether the choices of an ENUM stand in ascending order, so that they compare. */
export function operatorsOf({ type, ordered }: { type: FactType; ordered: boolean }): readonly Operator[] {
  const operators = OPERATORS_BY_TYPE[type];
  return type === 'ENUM' && !ordered ? operators.filter((operator) => !COMPARISONS.includes(operator)) : operators;
}
