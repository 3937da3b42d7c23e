import { ApolloServer } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { GraphQLError, NoSchemaIntrospectionCustomRule } from 'graphql';
import type { DocumentNode, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache';
import type { Server } from 'node:http';
import { failureOf } from '../failure';
import { OUR_FAULT } from '../http/errors';
import type { Logger } from '../log';
import { badInput } from './errors';
import { limitCost, localizeErrors } from './plugins';
import type { Charge, ServedContext } from './plugins';
import type { PersistedDocuments } from './persisted-documents';
import { cacheForAll } from './public-cache';
import { COMPILED_AT, compilingGateway } from './executor';
import { repetitionRule } from './repetition';
import { statusesByMediaType } from './statuses';
import { stringify } from './written/written-object';
import type { WrittenObjects } from './written/written-objects';
import { isUnavailableError, unavailableError, unavailableErrors } from './unavailable';

/** Words and marks of a document, counted while it is parsed: seven times the longest of our own screens. */
export const MAX_TOKENS = 2_000;
/** Characters of a document, counted before it is parsed: comments count too, which are no tokens. Thirty times what our own screens send. */
export const MAX_DOCUMENT = 20_000;
/** Bytes of parsed documents that are kept, and what each character of one may take: a parsed document holds all its comments. */
const DOCUMENTS_MEMORY = 30_000_000;
const BYTES_A_CHARACTER = 32;
/** Each fault that is told costs time, and readers stop at the first. */
export const MAX_FAULTS = 10;
/** Characters of a message. */
const MAX_MESSAGE = 2_000;
export const CLIENT_CODES = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'RATE_LIMITED',
  'QUERY_TOO_COMPLEX',
  'CONFLICT',
  'PERSISTED_QUERY_NOT_FOUND',
]);
/** Apollo's own codes for requests that are not valid GraphQL. */
const MALFORMED_CODES = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
]);

export interface ApolloOptions<Context> {
  schema: GraphQLSchema;
  log: Logger;
  httpServer: Server;
  persistedDocuments: PersistedDocuments;
  /** Whether clients may ask for the schema. */
  introspection: boolean;
  charge: Charge<Context>;
  objects: WrittenObjects;
  /** The use of a query at which it is compiled; tests compile all of them, or none. */
  compiledAt?: number | undefined;
}

export function createApollo<Context extends ServedContext>({
  schema,
  log,
  httpServer,
  persistedDocuments,
  introspection,
  charge,
  objects,
  compiledAt = COMPILED_AT,
}: ApolloOptions<Context>): ApolloServer<Context> {
  return new ApolloServer<Context>({
    gateway: compilingGateway(schema, { objects, compiledAt }),
    stringifyResult: (answer) => `${stringify(answer)}\n`,
    // Said by our own rule, in words for everybody.
    introspection: true,
    validationRules: introspection ? [repetitionRule] : [repetitionRule, NoSchemaIntrospectionCustomRule],
    hideSchemaDetailsFromClientErrors: !introspection,
    documentStore: new InMemoryLRUCache<DocumentNode>({ maxSize: DOCUMENTS_MEMORY, sizeCalculation: weightOf }),
    includeStacktraceInErrorResponses: false,
    // A GET uses no cookie and changes nothing, and a POST has a content type that other sites cannot send unasked.
    csrfPrevention: false,
    // The entry stops the process cleanly by itself: see server.ts.
    stopOnTerminationSignals: false,
    persistedQueries: { cache: persistedDocuments },
    parseOptions: { maxTokens: MAX_TOKENS },
    validationOptions: { maxErrors: MAX_FAULTS },
    formatError: (formatted, error) => clientError(formatted, error, log),
    plugins: [
      limitCost(schema, charge),
      unavailableErrors(),
      localizeErrors(),
      cacheForAll(),
      statusesByMediaType(),
      ApolloServerPluginLandingPageDisabled(),
      // Ours says what caches may keep; with Apollo's, each field of each answer would be watched.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer }),
    ],
  });
}

/** Removes from an error what a client may not see: its own mistakes are told in full, our failures without any detail. */
export function clientError(
  { message: whole, path, locations, extensions }: GraphQLFormattedError,
  error: unknown,
  log: Logger,
): GraphQLFormattedError {
  // Of a rule of ours: Apollo gives its own code to whatever breaks a rule.
  const code = String(extensions?.['refusedAs'] ?? extensions?.['code']);
  // A name in it may be as long as the request.
  const message = whole.slice(0, MAX_MESSAGE);
  const where = { ...(path ? { path } : {}), ...(locations ? { locations } : {}) };
  const { faults } = extensions ?? {};
  if (CLIENT_CODES.has(code))
    return { message, ...where, extensions: faults === undefined ? { code } : { code, faults } };
  if (MALFORMED_CODES.has(code) || isRefused(error))
    return { message, ...where, extensions: { code: 'BAD_USER_INPUT' } };
  if (isUnavailableError(error)) {
    log.warn({ err: failureOf(unwrapResolverError(error)), path }, 'the database was not available for a request');
    return unavailableError({ message, ...where });
  }
  log.error({ err: unwrapResolverError(error), path }, 'a request failed');
  const language = extensions?.['language'] === 'fr' ? 'fr' : 'en';
  return { message: OUR_FAULT[language], ...where, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}

/** Apollo gives some refusals a status and no code. */
function isRefused(error: unknown): boolean {
  const { code, http } = (error instanceof GraphQLError ? error.extensions : {}) as {
    code?: string;
    http?: { status?: number };
  };
  return code === undefined && http?.status === 400;
}

export const documentTooLong = (): GraphQLError => badInput(`A document has at most ${MAX_DOCUMENT} characters.`);

function weightOf({ loc }: DocumentNode): number {
  return (loc?.source.body.length ?? MAX_DOCUMENT) * BYTES_A_CHARACTER;
}
