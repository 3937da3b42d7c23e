import type { EntityManager } from 'typeorm';
import { DataSetRow } from './data-set.entity';

/** In the transaction that loads it: in place of what was loaded before. */
export async function rememberDataSet(tx: EntityManager, loaded: DataSetRow): Promise<void> {
  await tx.upsert(DataSetRow, loaded, ['name']);
}
