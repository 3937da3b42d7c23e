import type { UserErrorFieldsFragment as UserError } from '../generated/graphql';
import { FORM_FIELDS } from './values';
import type { Field, FieldError } from './values';

/** Assigns the server's errors to their fields, in the order of the page; errors without a field come last. */
export function placeErrors(errors: UserError[]): FieldError[] {
  const placed = errors.map(({ field, message }): FieldError => {
    const known = fieldOf(field ?? []);
    return known ? { field: known, message } : { message };
  });
  return placed.toSorted((one, other) => rank(one) - rank(other));
}

/** A path may start with the argument's name, or lead deeper than the fields of the form. */
function fieldOf(path: string[]): Field | undefined {
  const [head, ...rest] = path;
  if (head === undefined) return undefined;
  if (head === 'input') return fieldOf(rest);
  return head === 'placeCode' ? 'place' : FORM_FIELDS.find((field) => field === head);
}

function rank({ field }: FieldError): number {
  return field ? FORM_FIELDS.indexOf(field) : FORM_FIELDS.length;
}
