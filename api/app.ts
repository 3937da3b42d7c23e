import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import { resolve } from 'node:path';
import type { DataSource } from 'typeorm';
import { AccountsResolver, AuditService, SessionsService, StaffService } from './accounts';
import { areas } from './areas';
import { createContext } from './context';
import type { ApiContext } from './context';
import type { Clock } from './platform/clock';
import type { Config } from './platform/config';
import { openDatabase } from './platform/database/data-source';
import { isMigrated } from './platform/database/migrate';
import { createApollo } from './platform/graphql/apollo';
import { addHealth } from './platform/http/health';
import { addPages } from './platform/http/pages';
import { createHttpServer } from './platform/http/server';
import type { Logger } from './platform/log';
import { buildApiSchema } from './schema';

export interface AppOptions {
  config: Config;
  databaseUrl: string;
  clock: Clock;
  log: Logger;
  onStatement?: (sql: string) => void;
}

export interface App {
  config: Config;
  database: DataSource;
  http: FastifyInstance;
  sessions: SessionsService;
  staff: StaffService;
  resolvers: ReadonlyMap<unknown, object>;
  stop(): Promise<void>;
}

/** The composition root: every service from an explicit constructor, every resolver from its services. */
export async function createApp(options: AppOptions): Promise<App> {
  const database = await openDatabase({ url: options.databaseUrl, entities: areas.flatMap((area) => area.entities), ...(options.onStatement ? { onStatement: options.onStatement } : {}) });
  const http = await createHttpServer(options.log);
  const app: App = { config: options.config, database, http, ...services(database, options), stop: async () => http.close().then(() => database.destroy()) };
  addHealth(http, () => isMigrated(database));
  await addPages(http, resolve(__dirname, '../../dist'));
  await addGraphql(app, options.log);
  return app;
}

function services(database: DataSource, { clock }: AppOptions): Pick<App, 'sessions' | 'staff' | 'resolvers'> {
  const audit = new AuditService(database, clock);
  const sessions = new SessionsService(database, clock, audit);
  const staff = new StaffService(database, clock, audit);
  const resolvers = new Map<unknown, object>([[AccountsResolver, new AccountsResolver(sessions, staff, audit)]]);
  return { sessions, staff, resolvers };
}

async function addGraphql(app: App, log: Logger): Promise<void> {
  const apollo = createApollo<ApiContext>({ schema: await buildApiSchema(), log, httpServer: app.http.server });
  await apollo.start();
  app.http.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    handler: fastifyApolloHandler(apollo, { context: async (request, reply) => createContext(app, request, reply) }),
  });
  app.http.addHook('onClose', async () => apollo.stop());
}
