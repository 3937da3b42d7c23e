import { DataSource } from 'typeorm';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { SnakeNaming } from './naming';
import { StatementLog } from './statement-log';

export interface DatabaseOptions {
  url: string;
  entities: EntityTarget<ObjectLiteral>[];
  /** Called with every statement; tests count them. */
  onStatement?: (sql: string) => void;
}

/** Opens a pool of at most 20 connections. The database server cancels statements that take more than 10 s. */
export async function openDatabase({ url, entities, onStatement }: DatabaseOptions): Promise<DataSource> {
  const database = new DataSource({
    type: 'postgres',
    url,
    entities: entities as never[],
    synchronize: false,
    installExtensions: false,
    namingStrategy: new SnakeNaming(),
    ...(onStatement ? { logging: ['query'], logger: new StatementLog(onStatement) } : {}),
    extra: { max: 20, statement_timeout: 10_000, idle_in_transaction_session_timeout: 30_000 },
  });
  return database.initialize();
}
