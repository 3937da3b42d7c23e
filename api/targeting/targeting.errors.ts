import { badInput } from '../platform/graphql/errors';
import type { Refusal } from '../platform/user-errors';
import type { Fault } from './language';

/** Faults of a rule or of facts as refusals: the field is the input's field, then the JSON pointer of the faulty node. */
export function faultRefusals(faults: readonly Fault[], field: string): Refusal[] {
  return faults.map(({ code, message, pointer }) => ({
    code,
    message,
    field: [...field.split('.'), ...(pointer === '' ? [] : [pointer])],
  }));
}

/** A query has no userErrors: faults come as BAD_USER_INPUT, each with its JSON pointer. */
export function refuseFaults(faults: readonly Fault[]): void {
  if (faults.length === 0) return;
  const told = (language: 'fr' | 'en'): string =>
    faults.map(({ pointer, message }) => `${pointer || '/'}: ${message[language]}`).join(' ');
  throw badInput({ fr: told('fr'), en: told('en') });
}
