import type { Sentence } from './language';

/** A refusal that the caller can act on: a stable code, a sentence, the path inside the input. */
export interface Refusal {
  code: string;
  message: Sentence;
  field?: readonly string[];
}

/** Thrown by services: the transaction rolls back and the payload carries the refusals as `userErrors`. */
export class Refused extends Error {
  constructor(readonly refusals: readonly Refusal[]) {
    super(refusals.map((refusal) => refusal.code).join(', '));
  }
}

export function refuse(refusal: Refusal): never {
  throw new Refused([refusal]);
}

/** Throws all refusals of a list of checks, if there are any. */
export function refuseAny(refusals: readonly (Refusal | undefined)[]): void {
  const found = refusals.filter((refusal) => refusal !== undefined);
  if (found.length > 0) throw new Refused(found);
}
