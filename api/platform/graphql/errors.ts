import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Language, Sentence } from '../language';
import type { Refusal } from '../user-errors';

/** Exceptions that reach a client, each with its stable extensions.code. Everything else becomes INTERNAL_SERVER_ERROR. */
function failure(code: string, message: string | Sentence): GraphQLError {
  if (typeof message === 'string') return new GraphQLError(message, { extensions: { code } });
  return new GraphQLError(message.en, { extensions: { code, sentence: message } });
}

const TOO_MANY: Sentence = {
  fr: 'Trop d’essais. Attendez quelques minutes.',
  en: 'Too many tries. Wait a few minutes.',
};

const UNKNOWN_TOKEN: Sentence = {
  fr: 'Ce jeton d’accès n’ouvre rien, ou plus rien.',
  en: 'This access token opens nothing, or nothing any more.',
};

const NO_TOKEN: Sentence = {
  fr: 'Il faut un jeton d’accès, dans l’en-tête Authorization.',
  en: 'Send an access token, in the Authorization header.',
};

const SIGN_IN: Sentence = { fr: 'Connectez-vous d’abord.', en: 'Sign in first.' };
const NOT_YOURS: Sentence = { fr: 'Vous n’avez pas le droit de faire cela.', en: 'You may not do this.' };

export const unauthenticated = (): GraphQLError => failure('UNAUTHENTICATED', SIGN_IN);
export const withoutToken = (): GraphQLError => failure('UNAUTHENTICATED', NO_TOKEN);
export const unknownToken = (): GraphQLError => failure('UNAUTHENTICATED', UNKNOWN_TOKEN);
export const forbidden = (): GraphQLError => failure('FORBIDDEN', NOT_YOURS);
export const notFound = (what: string): GraphQLError => failure('NOT_FOUND', `There is no such ${what}.`);
export const rateLimited = (message: Sentence = TOO_MANY): GraphQLError => failure('RATE_LIMITED', message);

/** `refusals`: each fault, as a mutation would tell it in its userErrors. */
export function badInput(message: string | Sentence, refusals: readonly Refusal[] = []): GraphQLError {
  const error = failure('BAD_USER_INPUT', message);
  if (refusals.length > 0) error.extensions['refusals'] = refusals;
  return error;
}

export const futureDay = (): GraphQLError =>
  badInput({
    fr: 'Choisissez un jour passé : celui-ci n’est pas terminé.',
    en: 'Choose a past day: this one has not ended.',
  });

/** RATE_LIMITED with the seconds to wait, which Retry-After tells too. */
export function waitBefore(seconds: number): GraphQLError {
  const sentence = {
    fr: `Trop de demandes à la suite. Réessayez dans ${seconds} s.`,
    en: `Too many requests at once. Try again in ${seconds} s.`,
  };
  const http = { status: 429, headers: new HeaderMap([['retry-after', String(seconds)]]) };
  return new GraphQLError(sentence.en, { extensions: { code: 'RATE_LIMITED', sentence, http } });
}

export const tooComplex = (message: string): GraphQLError => failure('QUERY_TOO_COMPLEX', message);

/** What does not fit in the variables of a request: where, and why. The value itself is left out, because messages are kept and shown. */
export interface VariableFault {
  /** Variable, then keys and list positions: `["input", "kind"]`. Empty for all of the variables together. */
  path: readonly (string | number)[];
  message: string;
}

/** BAD_USER_INPUT with every fault; the message tells the first one. */
export function invalidVariables(faults: readonly VariableFault[]): GraphQLError {
  const [first] = faults;
  const where = first === undefined || first.path.length === 0 ? 'Variables' : `Variable "$${first.path.join('.')}"`;
  return new GraphQLError(`${where}: ${first?.message}`, { extensions: { code: 'BAD_USER_INPUT', faults } });
}

/** Translates the messages of an error, where there is a sentence for each language, and notes the language for what is said in its place. */
export function localize(error: GraphQLError, language: Language): void {
  error.extensions['language'] = language;
  const { sentence, refusals } = error.extensions as { sentence?: Sentence; refusals?: readonly Refusal[] };
  if (sentence !== undefined) error.message = sentence[language];
  if (refusals === undefined) return;
  error.extensions['faults'] = refusals.map(({ code, field, message }) => ({
    path: field,
    code,
    message: message[language],
  }));
  delete error.extensions['refusals'];
}
