import { factDefinition, type FactDefinition } from '../facts';
import type { Fault, Facts, FactValue } from '../types';
import type { World } from '../world';
import { checkOne, wrongType } from './check-value';
import { faultAt, type Problem } from './fault-messages';
import { isRecord, pointerTo, readPlainJson } from './plain-json';

export interface ParsedFacts {
  /** The facts that are sound; null is kept, and means unknown. */
  facts: Facts;
  faults: Fault[];
}

/** `sources`: PROFILE refuses the facts that are computed or looked up, ALL takes them. */
export interface FactsOptions {
  sources: 'PROFILE' | 'ALL';
}

/** Reads facts from anything, and tells every fault at once. */
export function parseFacts(json: unknown, world: World, options: FactsOptions): ParsedFacts {
  const plain = readPlainJson(json);
  if ('problem' in plain) return { facts: {}, faults: [faultAt('', { code: plain.problem })] };
  if (!isRecord(plain.value)) return { facts: {}, faults: [faultAt('', NOT_AN_OBJECT)] };
  const facts: Record<string, FactValue | null> = {};
  const faults: Fault[] = [];
  for (const [key, given] of Object.entries(plain.value)) {
    const value = atCurrentPlace({ key, value: given }, world);
    const problem = checkFact({ key, value }, world, options);
    if (problem) faults.push(faultAt(pointerTo('', key), problem));
    else facts[key] = value as FactValue | null;
  }
  return { facts, faults };
}

interface Given {
  key: string;
  value: unknown;
}

/** A code of before, or in small letters, becomes that of the place as it is now. */
function atCurrentPlace({ key, value }: Given, world: World): unknown {
  if (factDefinition(key)?.type !== 'PLACE' || typeof value !== 'string') return value;
  return world.placeChain(value)?.[0] ?? value;
}

function checkFact({ key, value }: Given, world: World, { sources }: FactsOptions): Problem | undefined {
  const definition = factDefinition(key);
  if (!definition) return { code: 'UNKNOWN_FACT', about: key };
  if (sources === 'PROFILE' && definition.source !== 'PROFILE') return { code: 'NOT_A_PROFILE_FACT', about: key };
  if (value === null) return undefined;
  return definition.type === 'ENUM_SET'
    ? checkSet(value, definition, world)
    : (checkOne(value, definition, world) ?? checkBounds(value, definition));
}

function checkSet(value: unknown, definition: FactDefinition, world: World): Problem | undefined {
  if (!Array.isArray(value)) return wrongType('ENUM_SET');
  const problems = value.map((one: unknown) => checkOne(one, definition, world));
  const repeated: unknown = value.find((one, index) => value.indexOf(one) < index);
  return (
    problems.find((problem) => problem !== undefined) ??
    (repeated === undefined ? undefined : { code: 'DUPLICATE', about: String(repeated) })
  );
}

function checkBounds(value: unknown, { minimum, maximum }: FactDefinition): Problem | undefined {
  if (typeof value !== 'number') return undefined;
  if (minimum !== undefined && value < minimum) return bound(`${minimum}`, 'au moins', 'at least');
  if (maximum !== undefined && value > maximum) return bound(`${maximum}`, 'au plus', 'at most');
  return undefined;
}

function bound(limit: string, fr: string, en: string): Problem {
  return { code: 'OUT_OF_BOUNDS', about: { fr: `${fr} ${limit}`, en: `${en} ${limit}` } };
}

const NOT_AN_OBJECT: Problem = {
  code: 'MALFORMED',
  about: { fr: 'attendu un objet JSON', en: 'expected a JSON object' },
};
