import { Field, ObjectType } from 'type-graphql';
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

/** The language of the sentences that a request gets. */
export type Language = 'fr' | 'en';

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
    if (!(error instanceof Refused)) throw error;
    return { ...otherwise, userErrors: error.refusals.map((refusal) => userError(refusal, language)) } as PayloadClass;
  }
}

function userError({ code, message, field }: Refusal, language: Language): UserError {
  return { code, message: message[language], field };
}
