import type { EntityManager } from 'typeorm';
import type { DatabaseClock } from '../clock';

/** The moment by the database's clock: within a transaction that of its beginning. */
export async function momentInDatabase(tx: EntityManager, { sql }: DatabaseClock): Promise<Date> {
  const [row] = await tx.query<{ now: Date }[]>(`SELECT ${sql} AS now`);
  return (row as { now: Date }).now;
}
