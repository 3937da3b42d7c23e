import { HeaderMap } from '@apollo/server';
import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { isUnavailable } from '../database/failures';
import { RETRY_AFTER_SECONDS } from '../http/errors';
import type { Sentence } from '../language';

export const UNAVAILABLE = 'SERVICE_UNAVAILABLE';
const SENTENCE: Sentence = {
  fr: 'Le service ne répond pas pour le moment. Réessayez dans quelques secondes.',
  en: 'The service is not available for the moment. Try again in a few seconds.',
};

/** What an error of this kind carries: a status and a header for HTTP, a code and a sentence for people. */
const extensions = (): Record<string, unknown> => ({
  code: UNAVAILABLE,
  sentence: SENTENCE,
  http: { status: 503, headers: new HeaderMap([['retry-after', String(RETRY_AFTER_SECONDS)]]) },
});

/** Answers 503 with the code SERVICE_UNAVAILABLE where the database was away, stuck or took no writes. Stands before what translates. */
export function unavailableErrors(): ApolloServerPlugin<BaseContext> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors }) {
          for (const error of errors)
            if (isUnavailable(error.originalError)) Object.assign(error.extensions, extensions());
        },
      };
    },
  };
}

/** Runs what is read before an operation starts, such as the viewer of a request; fails in the same way. */
export async function orUnavailable<Result>(work: () => Promise<Result>): Promise<Result> {
  return work().catch((error: unknown) => {
    if (!isUnavailable(error)) throw error;
    throw new GraphQLError(SENTENCE.en, { originalError: error as Error, extensions: extensions() });
  });
}

/** The same failure where no plugin saw it, as in a stream. */
export function isUnavailableError(error: unknown): boolean {
  const { extensions: carried, originalError } = error instanceof GraphQLError ? error : ({} as Partial<GraphQLError>);
  return carried?.['code'] === UNAVAILABLE || isUnavailable(originalError ?? error);
}

/** What a client is told of it. Apollo puts words of its own before the message of an error that comes before the operation. */
export function unavailableError({
  message,
  ...where
}: Pick<GraphQLFormattedError, 'message' | 'path' | 'locations'>): GraphQLFormattedError {
  return { message: message === SENTENCE.fr ? message : SENTENCE.en, ...where, extensions: { code: UNAVAILABLE } };
}
