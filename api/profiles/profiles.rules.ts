import type { Facts } from '../targeting/language';

/** A key set to null is forgotten, a key left out is kept: what is unknown leaves no trace. */
export function mergeFacts(before: Facts, given: Facts): Facts {
  return Object.fromEntries(Object.entries({ ...before, ...given }).filter(([, value]) => value !== null));
}
