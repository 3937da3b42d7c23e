import type { Pool, QueryResult, QueryResultRow } from 'pg';
import { QueryFailedError } from 'typeorm';
import type { DataSource } from 'typeorm';

/** A read that PostgreSQL parses and plans once on each connection. */
export interface Prepared {
  /** Unique, as PostgreSQL knows it by its name. */
  name: string;
  text: string;
}

/**
 * Sends what is read with most requests, each time the same, straight to the driver. Fails as every statement does: with a QueryFailedError
 * that holds the error of the driver.
 */
export async function readPrepared<Row extends QueryResultRow>(
  { driver, logger }: DataSource,
  { name, text }: Prepared,
  values: readonly unknown[],
): Promise<Row[]> {
  logger.logQuery(text, [...values]);
  const { master } = driver as unknown as { master: Pool };
  try {
    const { rows }: QueryResult<Row> = await master.query<Row>({ name, text, values: [...values] });
    return rows;
  } catch (error) {
    throw new QueryFailedError(text, [...values], error as Error);
  }
}
