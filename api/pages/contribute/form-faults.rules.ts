import type { UserError } from '../../platform/graphql/payload';
import type { Fields } from '../answers.types';
import { first } from '../form-body.rules';
import type { ContributorWords } from '../words.types';
import type { TypedPlace } from './typed-place.rules';

/** `field` is absent when no field of the page can show it. */
export interface FieldFault {
  field?: string;
  message: string;
}

/** What the form knows and the API does not ask: these the script of the page tells too. */
export function ownFaults(
  fields: Fields,
  { hasKind, place }: { hasKind: boolean; place: TypedPlace },
  words: ContributorWords,
): FieldFault[] {
  const isBlank = (field: string): boolean => first(fields, field).trim() === '';
  const isNameless = fields.has('mayBeNamed') && first(fields, 'contributorName').trim() === '';
  const { placeUnknown, placeUncertain } = words.unscripted;
  return [
    ...(hasKind ? [] : [{ field: 'kind', message: words.form.kindMissing }]),
    ...(isBlank('title') ? [{ field: 'title', message: words.form.titleMissing }] : []),
    ...(isBlank('body') ? [{ field: 'body', message: words.form.bodyMissing }] : []),
    ...(place.kind === 'UNKNOWN' ? [{ field: 'place', message: placeUnknown }] : []),
    ...(place.kind === 'UNCERTAIN' ? [{ field: 'place', message: placeUncertain }] : []),
    ...(isNameless ? [{ field: 'contributorName', message: words.form.nameMissing }] : []),
  ];
}

/** A refusal of the API beside its field, in the words of the form where it has some. */
export function faultOf({ code, field: path = [], message }: UserError, words: ContributorWords): FieldFault {
  const [head] = path;
  const field = words.formFields.find((known) => known === (head === 'placeCode' ? 'place' : head));
  const said = words.faults[`${field} ${code}`] ?? message;
  return field === undefined ? { message: said } : { field, message: said };
}

/** One for each field, in the order of the page; those of no field come last. */
export function inOrder(faults: readonly FieldFault[], { formFields }: ContributorWords): FieldFault[] {
  const ofFields = formFields.flatMap((field) => faults.find((fault) => fault.field === field) ?? []);
  return [...ofFields, ...faults.filter(({ field }) => field === undefined)];
}
