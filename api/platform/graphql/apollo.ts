import { ApolloServer } from '@apollo/server';
import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { GraphQLError, OperationTypeNode } from 'graphql';
import type { Server } from 'node:http';
import { failureOf } from '../failure';
import type { Language } from '../language';
import type { Logger } from '../log';
import { badInput, localize } from './errors';
import { checkOperation } from './limits';
import { isUnavailableError, unavailableError, unavailableErrors } from './unavailable';

/** The length of a document, checked before it is parsed: seven times the longest of our own screens. */
export const MAX_TOKENS = 2_000;
/** Each fault that is told costs time, and readers stop at the first. */
const MAX_FAULTS = 10;
const CLIENT_CODES = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'RATE_LIMITED',
  'QUERY_TOO_COMPLEX',
  'CONFLICT',
]);
/** Apollo's own codes for requests that are not valid GraphQL. */
const MALFORMED_CODES = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
]);

interface LocalizedContext extends BaseContext {
  language: Language;
}

export interface ApolloOptions<Context> {
  schema: GraphQLSchema;
  log: Logger;
  httpServer: Server;
  /** Takes what an operation costs from its sender's budget. Throws RATE_LIMITED. */
  charge(context: Context, points: number): void;
}

export function createApollo<Context extends LocalizedContext>({
  schema,
  log,
  httpServer,
  charge,
}: ApolloOptions<Context>): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // The entry stops the process cleanly by itself: see server.ts.
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    validationOptions: { maxErrors: MAX_FAULTS },
    formatError: (formatted, error) => clientError(formatted, error, log),
    plugins: [
      limitCost(schema, charge),
      unavailableErrors(),
      localizeErrors(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer }),
    ],
  });
}

/** Translates the messages of errors into the language of the request. */
function localizeErrors(): ApolloServerPlugin<LocalizedContext> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue }) {
          for (const error of errors) localize(error, contextValue.language);
        },
      };
    },
  };
}

function limitCost<Context extends BaseContext>(
  schema: GraphQLSchema,
  charge: ApolloOptions<Context>['charge'],
): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, request, operation, contextValue }) {
          try {
            if (operation?.operation === OperationTypeNode.SUBSCRIPTION)
              throw badInput('Subscriptions are taken at /graphql/stream, as server-sent events.');
            if (!operation) return;
            charge(contextValue, checkOperation({ schema, document, operation, variables: request.variables ?? {} }));
          } catch (error) {
            throw withStatus(error, 400);
          }
        },
      };
    },
  };
}

function withStatus(error: unknown, status: number): unknown {
  if (!(error instanceof GraphQLError) || 'http' in error.extensions) return error;
  return new GraphQLError(error.message, { extensions: { ...error.extensions, http: { status } } });
}

/** Removes from an error what a client may not see: its own mistakes are told in full, our failures without any detail. */
export function clientError(
  { message, path, locations, extensions }: GraphQLFormattedError,
  error: unknown,
  log: Logger,
): GraphQLFormattedError {
  const code = String(extensions?.['code']);
  const where = { ...(path ? { path } : {}), ...(locations ? { locations } : {}) };
  const { faults } = extensions ?? {};
  if (CLIENT_CODES.has(code))
    return { message, ...where, extensions: faults === undefined ? { code } : { code, faults } };
  if (MALFORMED_CODES.has(code)) return { message, ...where, extensions: { code: 'BAD_USER_INPUT' } };
  if (isUnavailableError(error)) {
    log.warn({ err: failureOf(unwrapResolverError(error)), path }, 'the database was not available for a request');
    return unavailableError({ message, ...where });
  }
  log.error({ err: unwrapResolverError(error), path }, 'a request failed');
  return { message: 'Something went wrong on our side.', ...where, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}
