import type { EntityManager, EntityTarget, FindOptionsWhere } from 'typeorm';
import { isUuid } from '../ids';

/** The row, held until the transaction ends; null for an id of nothing, and for what cannot be an id. */
export async function lockedRow<Row extends { id: string }>(
  tx: EntityManager,
  entity: EntityTarget<Row>,
  id: string,
): Promise<Row | null> {
  if (!isUuid(id)) return null;
  return tx.findOne(entity, { where: { id } as FindOptionsWhere<Row>, lock: { mode: 'pessimistic_write' } });
}
