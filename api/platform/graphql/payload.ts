import { Field, ObjectType } from 'type-graphql';
import { QueryFailedError } from 'typeorm';
import type { Language } from '../language';
import { Refused } from '../user-errors';
import type { Refusal } from '../user-errors';

/** An expected refusal, as data. */
@ObjectType()
export class UserError {
  @Field(() => String)
  code: string;

  @Field(() => String)
  message: string;

  @Field(() => [String], { nullable: true })
  field?: readonly string[] | undefined;
}

/** A payload class without its `userErrors`: what the service gives when nothing was refused. */
export type Outcome<PayloadClass> = Omit<PayloadClass, 'userErrors'>;

/** Runs a mutation: its outcome, or its refusals in the caller's language. */
export async function payload<PayloadClass extends { userErrors: UserError[] }>(
  language: Language,
  work: () => Promise<Outcome<PayloadClass>>,
  /** The fields that a refused payload must still have. */
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

/** What can be told to the caller as data; undefined for a bug. */
function refusalsIn(error: unknown): readonly Refusal[] | undefined {
  if (error instanceof Refused) return error.refusals;
  return error instanceof QueryFailedError && error.driverError.code === UNIQUE_VIOLATION ? [sameAtOnce] : undefined;
}

/** PostgreSQL's code for a second row where there may be one: each service looks first, so two came at the same moment. */
const UNIQUE_VIOLATION = '23505';

const sameAtOnce: Refusal = {
  code: 'CONFLICT',
  message: {
    fr: 'Quelqu’un vient de faire la même chose au même moment. Réessayez.',
    en: 'Somebody did the same at the same moment. Try again.',
  },
};

export function userError({ code, message, field }: Refusal, language: Language): UserError {
  return { code, message: message[language], field };
}
