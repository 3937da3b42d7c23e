import type { Either, Facts, FactValue } from './types';

/** The known value of a fact. Only own keys count, so that "constructor" is no fact. */
export function valueOf(facts: Facts, key: string): FactValue | undefined {
  return Object.hasOwn(facts, key) ? (facts[key] ?? undefined) : undefined;
}

export function isEither(value: FactValue | undefined): value is Either {
  return typeof value === 'object' && 'either' in value;
}

/** Whether the fact was given at all, be it as null: then nothing is computed in its place. */
export function isGiven(facts: Facts, key: string): boolean {
  return Object.hasOwn(facts, key) && facts[key] !== undefined;
}

export function numberOf(facts: Facts, key: string): number | undefined {
  const value = valueOf(facts, key);
  return typeof value === 'number' ? value : undefined;
}

export function textOf(facts: Facts, key: string): string | undefined {
  const value = valueOf(facts, key);
  return typeof value === 'string' ? value : undefined;
}

export function listOf(facts: Facts, key: string): readonly string[] | undefined {
  const value = valueOf(facts, key);
  return typeof value === 'object' && !isEither(value) ? value : undefined;
}
