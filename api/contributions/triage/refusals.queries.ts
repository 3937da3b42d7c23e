import type { EntityManager } from 'typeorm';
import { refuse } from '../../platform/user-errors';
import { reasonRequired, retiredReason, unknownReason } from '../contributions.errors';
import { RefusalReasonRow } from './refusal-reason.entity';

/** Refuses what is missing, unknown or retired. */
export async function usableReason(tx: EntityManager, key: string | null | undefined): Promise<RefusalReasonRow> {
  if (!key) return refuse(reasonRequired);
  const reason = (await tx.findOneBy(RefusalReasonRow, { key })) ?? refuse(unknownReason);
  return reason.retired ? refuse(retiredReason) : reason;
}
