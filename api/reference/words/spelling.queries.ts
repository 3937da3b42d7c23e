import type { DataSource } from 'typeorm';

/** Runs a search by similar spelling, through the trigram index: the planner takes comparing words for cheap, and would compare with every row. */
export async function bySpelling<Row>(database: DataSource, sql: string, parameters: unknown[]): Promise<Row[]> {
  return database.transaction(async (tx) => {
    await tx.query('SET LOCAL enable_seqscan = off');
    return tx.query<Row[]>(sql, parameters);
  });
}
