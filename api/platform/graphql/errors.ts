import { GraphQLError } from 'graphql';

/** Exceptions that reach a client, each with its stable extensions.code. Everything else becomes INTERNAL_SERVER_ERROR. */
function failure(code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}

export const unauthenticated = (): GraphQLError => failure('UNAUTHENTICATED', 'Sign in first.');
export const forbidden = (): GraphQLError => failure('FORBIDDEN', 'You may not do this.');
export const badInput = (message: string): GraphQLError => failure('BAD_USER_INPUT', message);
export const notFound = (what: string): GraphQLError => failure('NOT_FOUND', `There is no such ${what}.`);
export const rateLimited = (): GraphQLError => failure('RATE_LIMITED', 'Too many tries. Wait a few minutes.');
export const tooComplex = (message: string): GraphQLError => failure('QUERY_TOO_COMPLEX', message);
