import { lengthFault } from '../../platform/checks';
import type { Refusal } from '../../platform/user-errors';
import { faultRefusals, parseFacts } from '../../targeting/language';
import type { Facts, World } from '../../targeting/language';
import { unknownKeys } from '../catalogue.errors';
import { bothSeenAndNot, tooManyExpectations } from './personas.errors';

/** Recommendations of either list. */
const MAX_EXPECTATIONS = 100;

/** A persona as somebody gives it; the lists hold what names recommendations: ids, or slugs. */
export interface GivenPersona {
  name: string;
  facts: unknown;
  mustSee: readonly string[];
  mustNotSee: readonly string[];
}

interface Around {
  world: World;
  isKnown(recommendation: string): boolean;
}

/** Every fault of a persona, and its facts as they are kept. */
export function checkPersona(
  { name, facts, mustSee, mustNotSee }: GivenPersona,
  { world, isKnown }: Around,
): { facts: Facts; faults: (Refusal | undefined)[] } {
  const parsed = parseFacts(facts, world, { sources: 'ALL' });
  const listFault = (field: string, list: readonly string[]): Refusal | undefined => {
    if (list.length > MAX_EXPECTATIONS) return tooManyExpectations(field, MAX_EXPECTATIONS);
    const unknown = list.filter((one) => !isKnown(one));
    return unknown.length === 0 ? undefined : unknownKeys(field, unknown);
  };
  const faults = [
    lengthFault('name', name, [3, 120]),
    ...faultRefusals(parsed.faults, 'facts'),
    listFault('mustSee', mustSee),
    listFault('mustNotSee', mustNotSee),
    mustSee.some((one) => mustNotSee.includes(one)) ? bothSeenAndNot : undefined,
  ];
  return { facts: parsed.facts, faults };
}
