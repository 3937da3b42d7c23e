import type { FastifyInstance } from 'fastify';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { areas, createAreas } from './areas';
import type { Areas } from './areas';
import { addGraphql } from './graphql';
import { addPages, preparePages } from './pages/area';
import type { Clock, DatabaseClock } from './platform/clock';
import type { Config } from './platform/config';
import type { Patience } from './platform/database/data-source';
import { Readiness } from './platform/database/readiness';
import { Draining } from './platform/http/draining';
import { addHealth } from './platform/http/health';
import type { Reach } from './platform/http/reach';
import { createHttpServer } from './platform/http/server';
import { Worker } from './platform/jobs/worker';
import type { Logger } from './platform/log';
import { InboundMail } from './platform/mail/inbound';
import type { Mailer } from './platform/mail/mail';
import { mailJobs } from './platform/mail/mail.jobs';
import { createMailer } from './platform/mail/mailers';
import { openPlatform } from './platform/platform';
import type { Platform } from './platform/platform';

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
  /** In place of the public internet, for tests: where requests to other servers may go. */
  reach?: Reach;
  /** The use of a query at which it is compiled. */
  compiledAt?: number;
  /** How long it waits for the database. */
  patience?: Patience;
  /** In place of the one that the database goes by. */
  databaseClock?: DatabaseClock;
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
  const prepared = preparePages(platform, made.guard);
  const http = await createHttpServer(log, { trustProxy: config.trustProxy, isSecure, notFound: prepared?.notFound });
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
    prepared,
    reference: made.reference,
    contributor: made.contributions.pages,
    coaching: made.coaching.service,
    shared: made.plans.shared,
    calendarFeed: made.plans.calendarFeed,
    wantedAdvice: async () => made.recommendations.coverage.wanted(),
    catalogue: made.catalogue.publicCatalogue,
    partners: made.partnerships.publicPartners,
    loaders: made.loaders,
  });
  await addGraphql({ platform, areas: made, http, compiledAt: options.compiledAt });
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
