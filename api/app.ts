import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';
import { areas } from './areas';
import { createContext } from './context';
import type { ApiContext } from './context';
import type { Clock } from './platform/clock';
import type { Config } from './platform/config';
import { openDatabase } from './platform/database/data-source';
import { isMigrated } from './platform/database/migrate';
import { Notifications } from './platform/database/notifications';
import { createApollo } from './platform/graphql/apollo';
import { createStream } from './platform/graphql/stream';
import { addHealth } from './platform/http/health';
import { addPages } from './pages/area';
import { createHttpServer } from './platform/http/server';
import { Jobs } from './platform/jobs/jobs';
import { Worker } from './platform/jobs/worker';
import type { Logger } from './platform/log';
import { InboundMail } from './platform/mail/inbound';
import type { Mailer } from './platform/mail/mail';
import { mailJobs } from './platform/mail/mail.jobs';
import { createMailer } from './platform/mail/mailers';
import { readSecret } from './platform/secret';
import { Signer } from './platform/signer';
import { buildApiSchema } from './schema';
import { createServices } from './services';
import type { Services } from './services';

export interface AppOptions {
  config: Config;
  databaseUrl: string;
  clock: Clock;
  log: Logger;
  /** In place of the one that the configuration names. */
  mailer?: Mailer;
  /** In place of the one that DATA_DIR holds. */
  secret?: Buffer;
  /** Told of every SQL statement. */
  onStatement?: (sql: string) => void;
}

export interface App extends Services {
  config: Config;
  database: DataSource;
  http: FastifyInstance;
  jobs: Jobs;
  /** At rest until it is started. */
  worker: Worker;
  /** Closed until it is told to listen. */
  inbound: InboundMail;
  stop(): Promise<void>;
}

/** The composition root, the same for the server and the tests. */
export async function createApp(options: AppOptions): Promise<App> {
  const { config, clock, log, databaseUrl: url, onStatement } = options;
  const database = await openDatabase({
    url,
    entities: areas.flatMap((area) => area.entities),
    ...(onStatement ? { onStatement } : {}),
  });
  const http = await createHttpServer(log, config.trustProxy);
  const jobs = new Jobs(database, clock, log);
  const notifications = new Notifications(url, log);
  const services = createServices(database, clock, {
    jobs,
    config,
    notifications,
    log,
    signer: new Signer(options.secret ?? readSecret(config.dataDir)),
  });
  // Streams would hold the server open for as long as their readers stay.
  http.addHook('preClose', async () => notifications.close());
  const handlers = [...mailJobs(options.mailer ?? createMailer(config)), ...services.jobHandlers];
  await jobs.open(handlers);
  const worker = new Worker(jobs, handlers, log);
  const inbound = new InboundMail(services.postbox, log);
  const app: App = { config, database, http, jobs, worker, inbound, ...services, stop: async () => stop(app) };
  addHealth(http, () => isMigrated(database));
  await addPages(http);
  await addGraphql(app, log);
  return app;
}

/** No new requests, no new jobs; what is under way ends first. */
async function stop({ http, worker, inbound, jobs, database }: App): Promise<void> {
  await Promise.all([http.close(), worker.stop(), inbound.close()]);
  await jobs.close();
  await database.destroy();
}

async function addGraphql(app: App, log: Logger): Promise<void> {
  const schema = await buildApiSchema();
  const apollo = createApollo<ApiContext>({ schema, log, httpServer: app.http.server });
  await apollo.start();
  app.http.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    handler: fastifyApolloHandler(apollo, { context: async (request, reply) => createContext(app, request, reply) }),
  });
  app.http.route({
    url: '/graphql/stream',
    method: ['GET', 'POST'],
    handler: createStream({ schema, log, context: async (request, reply) => createContext(app, request, reply) }),
  });
  app.http.addHook('onClose', async () => apollo.stop());
}
