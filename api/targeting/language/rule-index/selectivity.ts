import { listed } from '../condition-truth';
import { choiceRank, choiceValues, factDefinition, type FactDefinition } from '../facts';
import type { Condition } from '../types';

/**
 * A guess at how many people in a million meet the condition, from its form alone: what few people meet is looked at
 * first.
 */
export function shareOf(condition: Condition): number {
  return Math.round(1_000_000 * Math.min(1, unboundedShare(condition)));
}

function unboundedShare(condition: Condition): number {
  const definition = factDefinition(condition.fact);
  if (!definition || condition.op === 'known' || condition.value === undefined) return 0.5;
  const values = listed(condition.value);
  switch (condition.op) {
    case 'hasAll':
      return 0.2 ** values.length;
    case 'lt':
    case 'lte':
      return below(definition, values[0]);
    case 'gt':
    case 'gte':
      return 1 - below(definition, values[0]);
    default:
      return values.reduce<number>((sum, value) => sum + shareOfValue(definition, String(value)), 0);
  }
}

function shareOfValue({ type, choices = [] }: FactDefinition, value: string): number {
  if (type === 'JOB') return 0.0001;
  if (type === 'JOB_GROUP') return 1 / 14 / 2.5 ** Math.max(0, value.length - 1);
  if (type === 'PLACE') return shareOfPlace(value);
  if (type === 'ENUM_SET') return 0.2;
  if (type === 'BOOLEAN') return 0.5;
  return 1 / (choices.length || 10);
}

function shareOfPlace(code: string): number {
  if (code.startsWith('reg-')) return 1 / 18;
  return code.startsWith('dep-') ? 0.01 : 0.0001;
}

function below(definition: FactDefinition, value: unknown): number {
  if (definition.type !== 'ENUM') return 0.5;
  return (choiceRank(definition, String(value)) + 0.5) / choiceValues(definition).length;
}
