import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { areas } from './areas';
import type { Areas } from './areas';
import { ANONYMOUS } from './accounts/permissions';
import { createContext } from './context';
import type { ApiContext } from './context';
import type { Config } from './platform/config';
import { createApollo } from './platform/graphql/apollo';
import { waitBefore } from './platform/graphql/errors';
import { buildApiSchema } from './platform/graphql/schema';
import { createStream } from './platform/graphql/stream';
import { orUnavailable } from './platform/graphql/unavailable';
import { BODY_LIMIT } from './platform/http/server';
import type { Logger } from './platform/log';
import { Turns } from './platform/turns';

/** Requests of one address that are answered at once, and that may wait. Many wait for the database and for nothing else. */
const TURNS = { atOnce: 50, waiting: 200, refusal: () => waitBefore(1) };

/** A request pays for being read, parsed and validated, whatever it asks. */
const REQUEST_POINTS = 100;
const BYTES_A_POINT = 20;
/** Larger requests, which no screen sends, are paid by their address before they are read. */
const LARGE_BYTES = 50_000;

function sizeOf({ headers, url }: FastifyRequest): number {
  const length = headers['content-length'] ?? (headers['transfer-encoding'] === undefined ? '0' : String(BODY_LIMIT));
  return url.length + Number(length);
}

interface Served {
  config: Config;
  areas: Areas;
  http: FastifyInstance;
}

/** The API over HTTP: queries and mutations at /graphql, subscriptions at /graphql/stream. */
export async function addGraphql({ config, areas: made, http }: Served, log: Logger): Promise<void> {
  const schema = await buildApiSchema(areas.flatMap(({ resolvers }) => resolvers));
  const { budgets } = made.guard;
  const turns = new Turns(TURNS);
  const apollo = createApollo<ApiContext>({
    schema,
    log,
    httpServer: http.server,
    charge: (payer, points) => budgets.take(payer, points),
  });
  await apollo.start();
  const { resolvers, loaders, accounts, profiles } = made;
  const needs = {
    resolvers,
    loaders,
    sessions: accounts.sessions,
    profiles: profiles.service,
    isSecure: config.publicUrl.startsWith('https:'),
  };
  const context = async (request: FastifyRequest, reply: FastifyReply): Promise<ApiContext> => {
    const made = await orUnavailable(async () => createContext(needs, request, reply));
    budgets.take(made, REQUEST_POINTS + Math.min(sizeOf(request), LARGE_BYTES) / BYTES_A_POINT);
    return made;
  };
  const methods = ['GET', 'POST'];
  const answer = fastifyApolloHandler(apollo, { context });
  http.route({
    url: '/graphql',
    method: methods,
    onRequest: async (request) => {
      if (sizeOf(request) > LARGE_BYTES)
        budgets.take({ viewer: ANONYMOUS, address: request.ip }, sizeOf(request) / BYTES_A_POINT);
    },
    handler: async (request, reply) => turns.run(request.ip, async () => answer.call(http, request, reply)),
  });
  http.route({ url: '/graphql/stream', method: methods, handler: createStream({ schema, log, context }) });
  http.addHook('onClose', async () => {
    budgets.close();
    await apollo.stop();
  });
}
