import type { EntityManager } from 'typeorm';
import type { DataSetRow } from './data-set.entity';

/** In the transaction that loads it: in place of what was loaded before. */
export async function rememberDataSet(
  tx: EntityManager,
  { name, edition, isOfficial }: Omit<DataSetRow, 'loadedAt'>,
  at: Date,
): Promise<void> {
  await tx.query(
    `INSERT INTO data_set (name, edition, is_official, loaded_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (name) DO UPDATE SET edition = $2, is_official = $3, loaded_at = $4`,
    [name, edition, isOfficial, at],
  );
}
