import { badInput } from '../platform/graphql/errors';
import { faultRefusals } from './language';
import type { Fault } from './language';

/** A query has no userErrors: BAD_USER_INPUT tells each fault, with the argument and the JSON pointer in it as a userError would. */
export function refuseFaults(faults: Readonly<Record<string, readonly Fault[]>>): void {
  const refusals = Object.entries(faults).flatMap(([argument, found]) => faultRefusals(found, argument));
  if (refusals.length === 0) return;
  const told = (language: 'fr' | 'en'): string =>
    refusals.map(({ field, message }) => `${field?.join('') ?? ''}: ${message[language]}`).join(' ');
  throw badInput({ fr: told('fr'), en: told('en') }, refusals);
}
