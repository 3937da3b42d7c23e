import type { EntityManager } from 'typeorm';
import { WorkingCopyRow } from './working-copy.entity';

type Key = Pick<WorkingCopyRow, 'recommendationId' | 'staffUserId'>;

/** What one person typed into one recommendation: it was saved, or given up. */
export async function deleteWorkingCopy(tx: EntityManager, { recommendationId, staffUserId }: Key): Promise<void> {
  await tx.delete(WorkingCopyRow, { recommendationId, staffUserId });
}

/** Whether anybody has typed into it, and not saved. */
export async function isBeingWritten(tx: EntityManager, recommendationId: string): Promise<boolean> {
  return tx.existsBy(WorkingCopyRow, { recommendationId });
}
