import { createApp } from '../../api/app';
import type { App } from '../../api/app';
import { readConfig } from '../../api/platform/config';
import { createLog } from '../../api/platform/log';
import { TestClient } from './client';
import { TestClock } from './clock';
import { cloneDatabase } from './database';

/** The whole application on a database of its own, asked over HTTP in this process. */
export interface TestApi {
  app: App;
  clock: TestClock;
  anonymous: TestClient;
  /** Every SQL statement since the last `forgetStatements`. */
  statements: readonly string[];
  forgetStatements(): void;
  stop(): Promise<void>;
}

export async function startApi(): Promise<TestApi> {
  const database = await cloneDatabase();
  const clock = new TestClock();
  const statements: string[] = [];
  const app = await createApp({
    config: readConfig({ DATABASE_URL: database.url, LOG_LEVEL: 'silent' }),
    databaseUrl: database.url,
    clock,
    log: createLog('silent'),
    onStatement: (sql) => void statements.push(sql),
  });
  return {
    app,
    clock,
    anonymous: new TestClient(app),
    statements,
    forgetStatements: () => void statements.splice(0),
    stop: async () => app.stop().then(() => database.drop()),
  };
}
