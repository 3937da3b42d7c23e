import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { Answers } from './answers';
import { areas } from './areas';
import type { Areas } from './areas';
import { ANONYMOUS } from './accounts/permissions';
import { Contexts, createContext } from './context';
import type { ApiContext, ContextNeeds } from './context';
import type { Config } from './platform/config';
import { MAX_DOCUMENT, createApollo, documentTooLong } from './platform/graphql/apollo';
import { badInput, localize, waitBefore } from './platform/graphql/errors';
import { KeptAnswers } from './platform/graphql/kept-answers';
import { PersistedDocuments } from './platform/graphql/persisted-documents';
import { buildApiSchema } from './platform/graphql/schema';
import { createStream } from './platform/graphql/stream';
import { orUnavailable } from './platform/graphql/unavailable';
import { WrittenObjects } from './platform/graphql/written/written-objects';
import { lightenAnswers } from './platform/http/answers';
import { METHODS, answerBareOptions, refuseOtherMethods } from './platform/http/methods';
import { allowOrigins } from './platform/http/origins';
import { languageOf } from './platform/http/request-language';
import { BODY_LIMIT } from './platform/http/server';
import type { Platform } from './platform/platform';
import { Turns } from './platform/turns';

/** Requests of one address that are answered at once, and that may wait. Many wait for the database and for nothing else. */
const TURNS = { atOnce: 50, waiting: 200, refusal: () => waitBefore(1) };

/** A request pays for being read, parsed and validated, whatever it asks. */
const REQUEST_POINTS = 100;
const BYTES_A_POINT = 10;
/** Larger requests, which no screen sends, are paid by their address before they are read. */
const LARGE_BYTES = 50_000;

function sizeOf({ headers, url }: FastifyRequest): number {
  const length = headers['content-length'] ?? (headers['transfer-encoding'] === undefined ? '0' : String(BODY_LIMIT));
  return url.length + Number(length);
}

const PATHS = ['/graphql', '/graphql/stream'];

/** Before anything is parsed: a list, since each operation has its own cost, status and caches, and what is too long to be a query. */
function refuseUnfit({ body, query }: FastifyRequest): void {
  if (Array.isArray(body)) throw badInput('Send one operation in each request: lists of operations are not taken.');
  for (const asked of [body, query]) {
    const { query: document } = (asked ?? {}) as { query?: unknown };
    if (typeof document === 'string' && document.length > MAX_DOCUMENT) throw documentTooLong();
  }
}

/** What fails before an operation starts is seen by no plugin. */
async function translated<Result>(request: FastifyRequest, work: () => Promise<Result>): Promise<Result> {
  return work().catch((error: unknown) => {
    if (error instanceof GraphQLError) localize(error, languageOf(request));
    throw error;
  });
}

type Budgets = Areas['guard']['budgets'];

async function payBefore(budgets: Budgets, request: FastifyRequest): Promise<void> {
  const size = sizeOf(request);
  if (size > LARGE_BYTES) budgets.take({ viewer: ANONYMOUS, address: request.ip }, size / BYTES_A_POINT);
}

interface Served {
  platform: Platform;
  areas: Areas;
  http: FastifyInstance;
  compiledAt?: number | undefined;
}

function contextNeeds({ resolvers, loaders, accounts, profiles }: Areas, { publicUrl }: Config): ContextNeeds {
  return {
    resolvers,
    loaders,
    sessions: accounts.sessions,
    profiles: profiles.service,
    isSecure: publicUrl.startsWith('https:'),
    ownHost: new URL(publicUrl).host,
  };
}

/** Each is paid for when it is made. */
function contextsFor(needs: ContextNeeds, budgets: Budgets): Contexts {
  return new Contexts(async (asked) =>
    translated(asked.request, async () => {
      const context = await orUnavailable(async () => createContext(needs, asked));
      budgets.take(context, REQUEST_POINTS + Math.min(sizeOf(asked.request), LARGE_BYTES) / BYTES_A_POINT);
      return context;
    }),
  );
}

/** The API over HTTP: queries and mutations at /graphql, subscriptions at /graphql/stream. */
export async function addGraphql({ platform, areas: made, http, compiledAt }: Served): Promise<void> {
  const { config, database, clock, log } = platform;
  const schema = await buildApiSchema(areas.flatMap(({ resolvers }) => resolvers));
  const { budgets } = made.guard;
  const apollo = createApollo<ApiContext>({
    schema,
    log,
    httpServer: http.server,
    persistedDocuments: new PersistedDocuments(database, clock, log),
    introspection: config.introspection,
    charge: (payer, points) => budgets.take(payer, points),
    objects: new WrittenObjects(platform.changes, () => made.catalogue.published.now?.list().length ?? 0),
    compiledAt,
  });
  await apollo.start();
  const contexts = contextsFor(contextNeeds(made, config), budgets);
  const context = async (request: FastifyRequest, reply: FastifyReply): Promise<ApiContext> =>
    contexts.of({ request, reply });
  const payForLarge = async (request: FastifyRequest): Promise<void> => payBefore(budgets, request);
  const apolloHandler = fastifyApolloHandler(apollo, { context });
  const answers = new Answers({
    forAll: new KeptAnswers(platform.changes),
    personal: new KeptAnswers(platform.changes),
    contexts,
    pageStateOf: ({ viewer }) => made.plans.pageStateOf(viewer),
    turns: new Turns(TURNS),
    ask: async (request, reply) => apolloHandler.call(http, request, reply),
  });
  await http.register(async (scope) => {
    answerBareOptions(scope, PATHS);
    await allowOrigins(scope, config.corsOrigins);
    await lightenAnswers(scope);
    scope.route({
      url: '/graphql',
      method: METHODS,
      exposeHeadRoute: false,
      onRequest: payForLarge,
      preHandler: async (request) => refuseUnfit(request),
      handler: async (request, reply) => answers.answer(request, reply),
    });
  });
  http.route({
    url: '/graphql/stream',
    method: METHODS,
    exposeHeadRoute: false,
    onRequest: payForLarge,
    handler: createStream({ schema, log, context }),
  });
  refuseOtherMethods(http, PATHS);
  http.addHook('onClose', async () => {
    budgets.close();
    await apollo.stop();
  });
}
