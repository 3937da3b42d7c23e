import type { Operator } from './types';
import contract from './facts.json';

export type FactType = 'BOOLEAN' | 'INTEGER' | 'DECIMAL' | 'DATE' | 'ENUM' | 'ENUM_SET' | 'JOB' | 'JOB_GROUP' | 'PLACE';

export interface FactDefinition {
  key: string;
  type: FactType;
  label: string;
  /** PROFILE: the person says it. DERIVED: computed from other facts. MARKET: looked up by job group and place. */
  source: 'PROFILE' | 'DERIVED' | 'MARKET';
  sensitive: boolean;
  question?: string;
  choices?: readonly { value: string; label: string }[];
  /** The choices stand in ascending order. */
  ordered?: boolean;
  minimum?: number;
  maximum?: number;
  unit?: string;
  derivedFrom?: readonly string[];
  note?: string;
}

export const FACT_DEFINITIONS = contract.facts as readonly FactDefinition[];

const byKey = new Map(FACT_DEFINITIONS.map((definition) => [definition.key, definition]));

export function factDefinition(key: string): FactDefinition | undefined {
  return byKey.get(key);
}

const COMPARISONS: readonly Operator[] = ['lt', 'lte', 'gt', 'gte'];
const BY_TYPE: Record<FactType, readonly Operator[]> = {
  BOOLEAN: ['eq', 'known'],
  INTEGER: ['eq', 'in', ...COMPARISONS, 'known'],
  DECIMAL: ['eq', ...COMPARISONS, 'known'],
  DATE: ['eq', ...COMPARISONS, 'known'],
  ENUM: ['eq', 'in', 'known'],
  ENUM_SET: ['hasAny', 'hasAll', 'known'],
  JOB: ['eq', 'in', 'known'],
  JOB_GROUP: ['eq', 'in', 'under', 'known'],
  PLACE: ['eq', 'in', 'under', 'known'],
};

/** The operators that a fact takes, by its type. */
export function operatorsOf(definition: FactDefinition): readonly Operator[] {
  const { type, ordered } = definition;
  return type === 'ENUM' && ordered ? ['eq', 'in', ...COMPARISONS, 'known'] : BY_TYPE[type];
}

const RANKS = new Map(
  FACT_DEFINITIONS.map(({ key, choices = [] }) => [key, new Map(choices.map(({ value }, index) => [value, index]))]),
);

/** The place of a choice in ascending order; -1 for what is none. */
export function choiceRank({ key }: FactDefinition, value: string): number {
  return RANKS.get(key)?.get(value) ?? -1;
}

export function choiceValues(definition: FactDefinition): readonly string[] {
  return (definition.choices ?? []).map((choice) => choice.value);
}
