import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { areas, createAreas } from './areas';
import type { Areas } from './areas';
import { ANONYMOUS } from './accounts/permissions';
import { createContext } from './context';
import type { ApiContext } from './context';
import { addPages } from './pages/area';
import type { Clock } from './platform/clock';
import type { Config } from './platform/config';
import type { Patience } from './platform/database/data-source';
import { Readiness } from './platform/database/readiness';
import { createApollo } from './platform/graphql/apollo';
import { waitBefore } from './platform/graphql/errors';
import { buildApiSchema } from './platform/graphql/schema';
import { createStream } from './platform/graphql/stream';
import { orUnavailable } from './platform/graphql/unavailable';
import { Draining } from './platform/http/draining';
import { addHealth } from './platform/http/health';
import { BODY_LIMIT, createHttpServer } from './platform/http/server';
import { Worker } from './platform/jobs/worker';
import type { Logger } from './platform/log';
import { InboundMail } from './platform/mail/inbound';
import type { Mailer } from './platform/mail/mail';
import { mailJobs } from './platform/mail/mail.jobs';
import { createMailer } from './platform/mail/mailers';
import { openPlatform } from './platform/platform';
import type { Platform } from './platform/platform';
import { Turns } from './platform/turns';

/** How long the connections to the database may take to close. */
const DESTROY_MS = 1000;

export interface AppOptions {
  config: Config;
  databaseUrl: string;
  clock: Clock;
  log: Logger;
  /** In place of the one that the configuration names. */
  mailer?: Mailer;
  /** In place of the one that the configuration names. */
  secret?: Buffer;
  /** How long it waits for the database. */
  patience?: Patience;
  /** Told of every SQL statement. */
  onStatement?: (sql: string) => void;
}

export interface App {
  config: Config;
  database: DataSource;
  areas: Areas;
  http: FastifyInstance;
  jobs: Platform['jobs'];
  changes: Platform['changes'];
  /** At rest until it is started. */
  worker: Worker;
  /** Closed until it is told to listen. */
  inbound: InboundMail;
  /** With a grace period, in which requests are still served while it says that it is leaving. */
  stop(graceMs?: number): Promise<void>;
}

/** The composition root, the same for the server and the tests: the platform, the areas, then HTTP. */
export async function createApp(options: AppOptions): Promise<App> {
  const { config, log } = options;
  const platform = await openPlatform({ ...options, entities: areas.flatMap(({ entities }) => entities) });
  const { database, jobs, notifications, changes } = platform;
  const made = createAreas(platform);
  // Before anything is read and kept.
  await changes.open();
  const isSecure = config.publicUrl.startsWith('https:');
  const http = await createHttpServer(log, { trustProxy: config.trustProxy, isSecure });
  const draining = new Draining(http);
  // Streams would hold the server open for as long as their readers stay.
  http.addHook('preClose', async () => {
    changes.close();
    await notifications.close();
  });
  const handlers = [...mailJobs(options.mailer ?? createMailer(config)), ...made.jobHandlers];
  await jobs.open(handlers);
  const worker = new Worker(jobs, handlers, log);
  const inbound = new InboundMail(made.contributions.inboundMail, log);
  const readiness = new Readiness(options.databaseUrl);
  http.addHook('onClose', async () => readiness.close());
  const app: App = {
    config,
    database,
    areas: made,
    http,
    jobs,
    changes,
    worker,
    inbound,
    stop: async (graceMs = 0) => stop(app, draining.leave(graceMs)),
  };
  addHealth(http, async () => (draining.isLeaving ? 'this process is stopping' : readiness.fault()));
  await addPages(http, platform, {
    guard: made.guard,
    reference: made.reference,
    contributor: made.contributions.pages,
    loaders: made.loaders,
  });
  await addGraphql(app, log);
  return app;
}

/** No new requests, no new jobs; what is under way ends first. */
async function stop({ worker, inbound, jobs, database }: App, left: Promise<void>): Promise<void> {
  const ends = await Promise.allSettled([left, worker.stop(), inbound.close()]);
  await jobs.close();
  // A server that hangs answers no farewell either.
  await Promise.race([database.destroy(), sleep(DESTROY_MS, undefined, { ref: false })]);
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

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

async function addGraphql({ config, areas: made, http }: App, log: Logger): Promise<void> {
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
