import type { Refusal } from '../platform/user-errors';
import { factDefinition } from '../targeting/language';
import type { Facts } from '../targeting/language';
import { unknownSkipped } from './profiles.errors';

/** A key set to null is forgotten, a key left out is kept: what is unknown leaves no trace. */
export function mergeFacts(before: Facts, given: Facts): Facts {
  return Object.fromEntries(Object.entries({ ...before, ...given }).filter(([, value]) => value !== null));
}

/** A key that nobody is asked for is a mistake of the front end, which would wonder why a question comes back. */
export function skippedFault(keys: readonly string[] | null | undefined): Refusal | undefined {
  return (keys ?? []).every((key) => factDefinition(key)?.source === 'PROFILE') ? undefined : unknownSkipped;
}
