import { DataSource } from 'typeorm';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { DatabaseClient } from './client';
import { SnakeNaming } from './naming';
import { StatementLog } from './statement-log';

/**
 * How long a process waits for the database, in milliseconds: for a connection, for a lock, for a statement, and for any answer at all,
 * which a server that hangs no longer gives. A request that waits for a lock gives up before those who wait for its connection.
 */
export const PATIENCE = {
  REQUESTS: {
    connectionTimeoutMillis: 5000,
    lock_timeout: 4000,
    statement_timeout: 10_000,
    query_timeout: 12_000,
    idle_in_transaction_session_timeout: 30_000,
  },
  JOBS: {
    connectionTimeoutMillis: 10_000,
    lock_timeout: 30_000,
    statement_timeout: 120_000,
    query_timeout: 130_000,
    idle_in_transaction_session_timeout: 120_000,
  },
  /** Of the first start, migrations and imports: also where the database has limits of its own. */
  NONE: {
    connectionTimeoutMillis: 10_000,
    options: '-c lock_timeout=0 -c statement_timeout=0 -c idle_in_transaction_session_timeout=0',
  },
} as const;

export type Patience = keyof typeof PATIENCE;

export interface DatabaseOptions {
  url: string;
  entities: EntityTarget<ObjectLiteral>[];
  /** That of requests, unless told otherwise. */
  patience?: Patience;
  /** Called with every statement; tests count them. */
  onStatement?: (sql: string) => void;
}

/** Opens a pool of at most 20 connections. */
export async function openDatabase({
  url,
  entities,
  patience = 'REQUESTS',
  onStatement,
}: DatabaseOptions): Promise<DataSource> {
  const database = new DataSource({
    type: 'postgres',
    url,
    entities: entities as never[],
    synchronize: false,
    installExtensions: false,
    namingStrategy: new SnakeNaming(),
    ...(onStatement ? { logging: ['query'], logger: new StatementLog(onStatement) } : {}),
    extra: { max: 20, keepAlive: true, Client: DatabaseClient, ...PATIENCE[patience] },
  });
  return database.initialize();
}
