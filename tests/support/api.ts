import { createApp } from '../../api/app';
import type { App } from '../../api/app';
import { readConfig } from '../../api/platform/config';
import type { Reach } from '../../api/platform/http/reach';
import { createLog } from '../../api/platform/log';
import { TestClient } from './client';
import { TestClock } from './clock';
import { cloneDatabase } from './database';
import { NOWHERE } from './web';
import { watchedLog } from './log';
import { TestMailbox } from './mailbox';

/** The same for all processes of a test. */
const SECRET = Buffer.alloc(32, 'test');

/** The whole application on a database of its own, asked over HTTP in this process. */
export interface TestApi {
  app: App;
  clock: TestClock;
  mailbox: TestMailbox;
  anonymous: TestClient;
  /** Every line of the log. */
  logLines: readonly string[];
  /** Every SQL statement since the last `forgetStatements`. */
  statements: readonly string[];
  forgetStatements(): void;
  /** Ends the process, and begins it anew on what is stored. */
  restart(): Promise<void>;
  /** Fails when the log held a secret. */
  stop(): Promise<void>;
}

/** Another process on the same database, whose own clock may go ahead. Whoever asks for it stops it, before the first. `compiledAt`: as of AppOptions. */
export async function anotherProcess(
  { app, clock, mailbox }: TestApi,
  { compiledAt = 1, aheadMs = 0, reach = NOWHERE }: { compiledAt?: number; aheadMs?: number; reach?: Reach } = {},
): Promise<App> {
  const { config } = app;
  return createApp({
    clock: { now: () => new Date(clock.now().getTime() + aheadMs) },
    ...{ config, databaseClock: clock, compiledAt, secret: SECRET, mailer: mailbox, reach },
    databaseUrl: config.databaseUrl ?? '',
    log: createLog('silent'),
  });
}

/**
 * `env`: variables of the configuration; without them nobody is asked for a proof of work, and no budget is kept. `through`: the address
 * by which the application reaches its database. `reach`: the servers of the test that it may ask; none without it.
 */
export async function startApi(
  env: Readonly<Record<string, string>> = {},
  through?: (url: string) => string,
  reach: Reach = NOWHERE,
): Promise<TestApi> {
  const database = await cloneDatabase();
  const clock = new TestClock();
  const mailbox = new TestMailbox();
  const statements: string[] = [];
  const { log, lines, leaks } = watchedLog();
  const options = {
    config: readConfig({
      DATABASE_URL: database.url,
      PROOF_OF_WORK: 'off',
      RATE_LIMITS: 'off',
      LINK_CHECKS: 'off',
      ...env,
    }),
    databaseUrl: through?.(database.url) ?? database.url,
    // Busy machines are slow; what a request waits for at most is tested through a proxy.
    patience: through === undefined ? ('JOBS' as const) : ('REQUESTS' as const),
    clock,
    databaseClock: clock,
    log,
    mailer: mailbox,
    secret: SECRET,
    reach,
    onStatement: (sql: string) => void statements.push(sql),
    // Every test, also one that asks once, shows what compiled queries do.
    compiledAt: 1,
  };
  const app = await createApp(options);
  const api: TestApi = {
    app,
    clock,
    mailbox,
    anonymous: new TestClient(app),
    logLines: lines,
    statements,
    forgetStatements: () => void statements.splice(0),
    restart: async () => {
      await api.app.stop();
      api.app = await createApp(options);
      api.anonymous = new TestClient(api.app);
    },
    stop: async () => {
      await api.app.stop();
      await database.drop();
      if (leaks().length > 0) throw new Error(`the log holds ${leaks().join('')}`);
    },
  };
  return api;
}
