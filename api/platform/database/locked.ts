import type { EntityManager, EntityTarget, FindOptionsWhere } from 'typeorm';
import { isUuid } from '../ids';

/** Locks a row until the transaction ends, and returns it. Returns null for an unknown or malformed id. */
export async function lockRow<Row extends { id: string }>(
  tx: EntityManager,
  entity: EntityTarget<Row>,
  id: string,
): Promise<Row | null> {
  if (!isUuid(id)) return null;
  return tx.findOne(entity, { where: { id } as FindOptionsWhere<Row>, lock: { mode: 'pessimistic_write' } });
}
