import cookie from '@fastify/cookie';
import fastify from 'fastify';
import type { FastifyBaseLogger, FastifyBodyParser, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { randomUUID } from 'node:crypto';
import { maxHeaderSize } from 'node:http';
import { badInput, localize } from '../graphql/errors';
import type { Sentence } from '../language';
import type { Logger } from '../log';
import { withRequestId } from '../request-id';
import { answerMalformed } from './client-error';
import { RETRY_AFTER_SECONDS, errorBody, statusOf } from './errors';
import { addSecurityHeaders } from './security-headers';
import { languageOf } from './request-language';
import { believeAddressesOnly, refuseMalformedHosts } from './sender';

/** 1 MB: the longest text that people send is much shorter. */
export const BODY_LIMIT = 1_048_576;

/**
 * How long, in milliseconds, a client may take to send its headers and its whole request, and how long a connection may be silent while
 * it waits for nothing: what is slower holds connections that others need. Streams are heard from every few seconds.
 */
export const TIMEOUTS = { headers: 10_000, request: 20_000, silence: 60_000, checkedEvery: 1000 };
const A_YEAR_SECONDS = 365 * 24 * 3600;

export interface HttpSettings {
  /** Which proxies are trusted to name the client in X-Forwarded-For. */
  trustProxy?: number | string[] | undefined;
  /** Whether people come over https: then browsers are told to use nothing else. */
  isSecure?: boolean;
  /** Answers who asks for a page that is not there, in words; others get an error in our usual shape. */
  notFound?: NotFound;
}

type NotFound = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply> | undefined;

/** Creates the HTTP server with request ids, security headers, limits of time and clean errors, but without routes. */
export async function createHttpServer(
  log: Logger,
  { trustProxy, isSecure = false, notFound }: HttpSettings = {},
): Promise<FastifyInstance> {
  const http = fastify({
    loggerInstance: log as FastifyBaseLogger,
    bodyLimit: BODY_LIMIT,
    trustProxy: typeof trustProxy === 'number' ? (_address, hop) => hop < trustProxy : (trustProxy ?? false),
    genReqId: () => randomUUID(),
    // The route of a path decides in which shape it is refused, however long the path is: Node's own limit of a request comes first.
    routerOptions: { maxParamLength: maxHeaderSize },
    forceCloseConnections: 'idle',
    // What still comes while the server closes is refused in our own shape.
    return503OnClosing: false,
    requestTimeout: TIMEOUTS.request,
    connectionTimeout: TIMEOUTS.silence,
    http: { headersTimeout: TIMEOUTS.headers, connectionsCheckingInterval: TIMEOUTS.checkedEvery },
    clientErrorHandler: answerMalformed,
    frameworkErrors: (_error, request, reply) =>
      void (reply as FastifyReply).status(400).send(errorBody(400, languageOf(request))),
  });
  // Only application/json is accepted: pages of other sites cannot send it without a preflight request, which is never granted.
  http.removeContentTypeParser(['text/plain', 'application/json']);
  http.addContentTypeParser<string>('application/json', { parseAs: 'string' }, jsonParser(http));
  http.addHook('onRequest', believeAddressesOnly);
  http.addHook('onRequest', refuseMalformedHosts);
  await http.register(cookie);
  await addSecurityHeaders(http, {
    contentSecurityPolicy: { directives: CONTENT_POLICY },
    hsts: isSecure ? { maxAge: A_YEAR_SECONDS, includeSubDomains: false } : false,
  });
  // The id is set after the body is read, because the events of the body would lose it.
  http.addHook('preHandler', (request, _reply, done) => withRequestId(request.id, done));
  http.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id);
    // Caches may keep a 404 that says nothing of it.
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  });
  http.setErrorHandler<Error & { statusCode?: number }>(async (error, request, reply) => {
    if (error instanceof GraphQLError) return sendGraphqlError(request, reply, error);
    const status = statusOf(error);
    if (status >= 500) request.log.error({ err: error }, 'a request failed');
    if (status === 503) reply.header('retry-after', RETRY_AFTER_SECONDS);
    return reply.status(status).send(errorBody(status, languageOf(request)));
  });
  http.setNotFoundHandler(
    async (request, reply) => notFound?.(request, reply) ?? reply.status(404).send(errorBody(404, languageOf(request))),
  );
  return http;
}

/** Refused before the API itself was asked, as the API would. */
async function sendGraphqlError(
  request: FastifyRequest,
  reply: FastifyReply,
  error: GraphQLError,
): Promise<FastifyReply> {
  localize(error, languageOf(request));
  const { message, extensions } = error;
  const { http, code } = extensions as { code: string; http?: { status: number; headers: Map<string, string> } };
  for (const [name, value] of http?.headers ?? []) reply.header(name, value);
  return reply.status(http?.status ?? 400).send({ errors: [{ message, extensions: { code } }] });
}

const rawBodies = new WeakMap<FastifyRequest, string>();

/** The JSON of a request, letter by letter; undefined without a body. */
export function rawBodyOf(request: FastifyRequest): string | undefined {
  return rawBodies.get(request);
}

const NOT_JSON: Sentence = {
  fr: 'Le corps de la demande n’est pas du JSON.',
  en: 'The body of the request is not JSON.',
};

/** Parses JSON, and refuses the NUL character, which PostgreSQL cannot store. What is no JSON is not repeated: answers are kept and shown. */
function jsonParser(http: FastifyInstance): FastifyBodyParser<string> {
  const parse = http.getDefaultJsonParser('error', 'error');
  return (request, body, done) => {
    rawBodies.set(request, body);
    if (/\\u0000/i.test(body)) done(Object.assign(new Error('NUL character'), { statusCode: 400 }));
    else parse(request, body, (error, parsed) => done(error && !isJson(body) ? badInput(NOT_JSON) : error, parsed));
  };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const CONTENT_POLICY = {
  defaultSrc: ["'self'"],
  // The style library of the back-office adds style elements.
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'"],
  objectSrc: ["'none'"],
  frameAncestors: ["'none'"],
  upgradeInsecureRequests: null,
};
