import { Field, ObjectType } from 'type-graphql';
import { QueryFailedError } from 'typeorm';
import type { Language } from '../language';
import { Refused } from '../user-errors';
import type { Refusal } from '../user-errors';

/** An expected refusal, returned as data. */
@ObjectType({ description: 'One reason why a mutation was refused. A refused mutation has changed nothing.' })
export class UserError {
  @Field(() => String, { description: 'Stable, for programs: "CONFLICT", "TOO_SHORT", "ACTION_NOT_ALLOWED".' })
  code: string;

  @Field(() => String, { description: 'A sentence for the person, in the language of the request.' })
  message: string;

  @Field(() => [String], {
    nullable: true,
    description:
      'The path of the faulty value inside the input: ["content", "title"]. Null where no single value is at fault.',
  })
  field?: readonly string[] | undefined;
}

/** The options of the field `userErrors`, which every payload has. */
export const USER_ERRORS = { description: 'Why nothing was changed. Empty when the mutation was done.' };

/** A payload class without its `userErrors`: the result of a service that refused nothing. */
export type Outcome<PayloadClass> = Omit<PayloadClass, 'userErrors'>;

/** Runs a mutation, and returns its outcome, or its refusals in the language of the caller. */
export async function payload<PayloadClass extends { userErrors: UserError[] }>(
  language: Language,
  work: () => Promise<Outcome<PayloadClass>>,
  /** The other fields of a payload when the mutation is refused. */
  otherwise: Partial<Outcome<PayloadClass>> = {},
): Promise<PayloadClass> {
  try {
    return { ...(await work()), userErrors: [] } as unknown as PayloadClass;
  } catch (error) {
    const refusals = refusalsIn(error);
    if (refusals === undefined) throw error;
    return { ...otherwise, userErrors: refusals.map((refusal) => userError(refusal, language)) } as PayloadClass;
  }
}

/** Returns the refusals that an error stands for; undefined for a bug. */
function refusalsIn(error: unknown): readonly Refusal[] | undefined {
  if (error instanceof Refused) return error.refusals;
  return error instanceof QueryFailedError && CONCURRENT.has(error.driverError.code) ? [CONCURRENT_CHANGE] : undefined;
}

/**
 * PostgreSQL's codes for two concurrent requests: a row that exists already, although services check before they write; a deadlock; two
 * transactions that cannot be put in an order.
 */
const CONCURRENT = new Set(['23505', '40P01', '40001']);

const CONCURRENT_CHANGE: Refusal = {
  code: 'CONFLICT',
  message: {
    fr: 'Quelqu’un vient de faire la même chose au même moment. Réessayez.',
    en: 'Somebody did the same at the same moment. Try again.',
  },
};

export function userError({ code, message, field }: Refusal, language: Language): UserError {
  return { code, message: message[language], field };
}
