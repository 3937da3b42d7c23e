import { badInput } from '../platform/graphql/errors';
import type { Fault } from './language';

/** A query has no userErrors: faults come as BAD_USER_INPUT, each with its JSON pointer. */
export function refuseFaults(faults: readonly Fault[]): void {
  if (faults.length === 0) return;
  const told = (language: 'fr' | 'en'): string =>
    faults.map(({ pointer, message }) => `${pointer || '/'}: ${message[language]}`).join(' ');
  throw badInput({ fr: told('fr'), en: told('en') });
}
