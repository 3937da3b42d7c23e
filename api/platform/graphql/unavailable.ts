import { HeaderMap } from '@apollo/server';
import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { isUnavailable } from '../database/failures';
import { RETRY_AFTER_SECONDS, UNAVAILABLE_SENTENCE } from '../http/errors';

export const UNAVAILABLE = 'SERVICE_UNAVAILABLE';

/** What an error of this kind carries: a status and a header for HTTP, a code and a sentence for people. */
const extensions = (): Record<string, unknown> => ({
  code: UNAVAILABLE,
  sentence: UNAVAILABLE_SENTENCE,
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
    throw isUnavailable(error) ? unavailable(error as Error) : error;
  });
}

/** What fails where something else that is needed is away for a while. */
export function unavailable(originalError: Error): GraphQLError {
  return new GraphQLError(UNAVAILABLE_SENTENCE.en, { originalError, extensions: extensions() });
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
  return {
    message: message === UNAVAILABLE_SENTENCE.fr ? message : UNAVAILABLE_SENTENCE.en,
    ...where,
    extensions: { code: UNAVAILABLE },
  };
}
