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
import { createApollo } from './platform/graphql/apollo';
import { addHealth } from './platform/http/health';
import { addPages } from './platform/http/pages';
import { createHttpServer } from './platform/http/server';
import type { Logger } from './platform/log';
import { buildApiSchema } from './schema';
import { createServices } from './services';
import type { Services } from './services';

export interface AppOptions {
  config: Config;
  databaseUrl: string;
  clock: Clock;
  log: Logger;
  /** Told of every SQL statement. */
  onStatement?: (sql: string) => void;
}

export interface App extends Services {
  config: Config;
  database: DataSource;
  http: FastifyInstance;
  stop(): Promise<void>;
}

/** The composition root, the same for the server and the tests. */
export async function createApp(options: AppOptions): Promise<App> {
  const { config, clock, log, databaseUrl: url, onStatement } = options;
  const database = await openDatabase({ url, entities: areas.flatMap((area) => area.entities), ...(onStatement ? { onStatement } : {}) });
  const http = await createHttpServer(log);
  const app: App = { config, database, http, ...createServices(database, clock), stop: async () => http.close().then(() => database.destroy()) };
  addHealth(http, () => isMigrated(database));
  await addPages(http);
  await addGraphql(app, log);
  return app;
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
