import type { Outcome } from '../../api/graphql';
import type { UserErrorFieldsFragment as UserError } from '../../generated/graphql';
import type { Words } from '../words/words';

export type Failure = Exclude<Outcome<never>, { kind: 'data' }>;

/** The sentence for a request that was not answered. */
export function sentenceFor(failure: Failure, words: Words): string {
  if (failure.kind === 'unreachable') return words.unreachable;
  if (failure.code === 'RATE_LIMITED') return words.tooMany;
  return isRefusal(failure) ? words.refused : words.unavailable;
}

/** The service cannot take an answer: asking again would not help. */
export function isRefusal(failure: Failure): boolean {
  return failure.kind === 'refused' && failure.code === 'BAD_USER_INPUT';
}

/** Why a change was not made; empty when it was. */
export function faultOf(outcome: Outcome<{ changed: { userErrors: UserError[] } }>, words: Words): string {
  if (outcome.kind !== 'data') return sentenceFor(outcome, words);
  return sentencesOf(outcome.data.changed.userErrors);
}

export function sentencesOf(faults: readonly UserError[]): string {
  return faults.map(({ message }) => message).join(' ');
}

/** The profile was erased elsewhere, or its token is no longer valid. */
export function isSignedOut(outcome: Outcome<unknown>): boolean {
  return outcome.kind === 'refused' && outcome.code === 'UNAUTHENTICATED';
}
