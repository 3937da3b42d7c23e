import type { Refusal } from '../../platform/user-errors';
import type { Fault } from './types';

/** Faults of a rule or of facts as refusals: the field is the input's field, then the JSON pointer of the faulty node. */
export function faultRefusals(faults: readonly Fault[], field: string): Refusal[] {
  return faults.map(({ code, message, pointer }) => ({
    code,
    message,
    field: [...field.split('.'), ...(pointer === '' ? [] : [pointer])],
  }));
}
