import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, OperationTypeNode, getOperationAST, parse, specifiedRules, subscribe, validate } from 'graphql';
import type { ExecutionResult, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { RequestParams, Response } from 'graphql-sse';
import { createHandler } from 'graphql-sse/lib/use/fastify';
import type { ServerResponse } from 'node:http';
import { RETRY_AFTER_SECONDS } from '../http/errors';
import { languageOf } from '../http/request-language';
import type { Language } from '../language';
import type { Logger } from '../log';
import { MAX_DOCUMENT, MAX_FAULTS, MAX_TOKENS, clientError, documentTooLong } from './apollo';
import { badInput, localize } from './errors';
import { checkOperation } from './limits';
import { repetitionRule } from './repetition';
import { UNAVAILABLE } from './unavailable';

export interface StreamOptions<Context> {
  schema: GraphQLSchema;
  log: Logger;
  context(request: FastifyRequest, reply: FastifyReply): Promise<Context>;
}

/** For each response, the events that came since its reader last took all that was sent. */
const eventsBehind = new WeakMap<ServerResponse, number>();
const MAX_EVENTS_BEHIND = 1000;

type Events = AsyncGenerator<ExecutionResult, void, void>;

const STATUSES: Readonly<Record<string, [number, string]>> = {
  UNAUTHENTICATED: [401, 'Unauthorized'],
  FORBIDDEN: [403, 'Forbidden'],
  RATE_LIMITED: [429, 'Too Many Requests'],
  INTERNAL_SERVER_ERROR: [500, 'Internal Server Error'],
  [UNAVAILABLE]: [503, 'Service Unavailable'],
};

/** Serves subscriptions as server-sent events, each in a stream of its own (the "distinct connections" of graphql-sse). A refusal is answered as JSON. */
export function createStream<Context>({
  schema,
  log,
  context,
}: StreamOptions<Context>): (request: FastifyRequest, reply: FastifyReply) => Promise<void> {
  const told = (request: FastifyRequest): Told => ({ log, language: languageOf(request) });
  const handler = createHandler({
    async onSubscribe({ raw, context: { reply } }, params): Promise<Events | Response> {
      try {
        refuseForeign(raw);
        const started = await start(schema, params, async () => context(raw, reply));
        return Symbol.asyncIterator in started ? (started as Events) : refusal(started.errors ?? [], told(raw));
      } catch (error) {
        return refusal([error], told(raw));
      }
    },
    onNext: (_context, { raw, context: { reply } }, result) => {
      cutWhenStalled(reply.raw);
      return result.errors === undefined
        ? undefined
        : { ...result, errors: result.errors.map((error) => formatted(error, told(raw))) as unknown as GraphQLError[] };
    },
  });
  return async (request, reply) => {
    reply.header('x-request-id', request.id);
    // graphql-sse would wait for ever for a body that says nothing, such as null.
    if (request.method === 'POST' && !request.body) return refuseEmpty(reply);
    // nginx keeps answers back by default; the comments that graphql-sse sends every 12 s keep connections open.
    reply.header('x-accel-buffering', 'no');
    // From here on only what stands on the raw response is sent.
    for (const [name, value] of Object.entries(reply.getHeaders()))
      if (value !== undefined) reply.raw.setHeader(name, value);
    reply.hijack();
    // The stream is cut, not completed, so that its reader connects again.
    await handler(request, reply).catch((error: unknown) => {
      request.log.info({ err: error }, 'a stream was cut');
      reply.raw.destroy();
    });
  };
}

function refuseEmpty(reply: FastifyReply): void {
  const { message, extensions } = badInput('Send a JSON object with the query.');
  void reply.code(400).send({ errors: [{ message, extensions }] });
}

/** Events that a reader has not taken wait in memory, so a reader who takes nothing any more is disconnected, and may connect again. */
function cutWhenStalled(response: ServerResponse): void {
  const behind = response.writableLength === 0 ? 0 : (eventsBehind.get(response) ?? 0) + 1;
  eventsBehind.set(response, behind);
  if (behind > MAX_EVENTS_BEHIND) response.destroy();
}

/** Pages of other sites cannot send JSON, so POST is safe; a GET needs no body and must come from a page of this service. */
function refuseForeign({ method, headers }: FastifyRequest): void {
  if (method === 'GET' && headers['sec-fetch-site'] !== 'same-origin')
    throw badInput('Send the subscription by POST, or from a page of this service.');
}

async function start(
  schema: GraphQLSchema,
  { query, variables, operationName }: RequestParams,
  context: () => Promise<unknown>,
): Promise<AsyncIterable<ExecutionResult> | ExecutionResult> {
  const contextValue = await context();
  if (query.length > MAX_DOCUMENT) throw documentTooLong();
  const document = parse(query, { maxTokens: MAX_TOKENS });
  const faults = validate(schema, document, [repetitionRule, ...specifiedRules], { maxErrors: MAX_FAULTS });
  if (faults.length > 0) return { errors: faults };
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== OperationTypeNode.SUBSCRIPTION)
    throw badInput('Only subscriptions are taken here; send the others to /graphql.');
  checkOperation({ schema, document, operation, variables: variables ?? {} });
  return subscribe({ schema, document, variableValues: variables, operationName, contextValue });
}

/** Where failures are noted, and in which language they are told. */
interface Told {
  log: Logger;
  language: Language;
}

function refusal(errors: readonly unknown[], told: Told): Response {
  const shown = errors.map((error) => formatted(error, told));
  const [status, statusText] = STATUSES[String(shown[0]?.extensions?.['code'])] ?? [400, 'Bad Request'];
  return [
    JSON.stringify({ errors: shown }),
    {
      status,
      statusText,
      headers: {
        'content-type': 'application/json; charset=utf-8',
        ...(status === 503 ? { 'retry-after': String(RETRY_AFTER_SECONDS) } : {}),
      },
    },
  ];
}

/** An error without a code is the client's when GraphQL itself made it, and ours when a resolver threw it. */
function formatted(error: unknown, { log, language }: Told): GraphQLFormattedError {
  if (!(error instanceof GraphQLError)) return clientError({ message: '', extensions: { language } }, error, log);
  localize(error, language);
  const isOurs = error.originalError !== undefined && !(error.originalError instanceof GraphQLError);
  const code = error.extensions['code'] ?? (isOurs ? 'INTERNAL_SERVER_ERROR' : 'BAD_USER_INPUT');
  return clientError({ ...error.toJSON(), extensions: { ...error.extensions, code } }, error, log);
}
