import { badInput } from '../platform/graphql/errors';
import { factDefinition } from '../targeting/language';

/** Checks the `skip` of a list. A key that no fact has is a mistake of the client, which would wonder why the question comes back. */
export function factsToSkip(skip: readonly string[] | null | undefined): readonly string[] {
  const keys = skip ?? [];
  const unknown = keys.findIndex((key) => factDefinition(key) === undefined);
  if (unknown >= 0) throw badInput(`skip: no fact has the key at position ${unknown}.`);
  return keys;
}
