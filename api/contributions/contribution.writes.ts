import type { EntityManager } from 'typeorm';
import { ContributionRow } from './contribution.entity';

/** Nobody is handling it. */
export const NO_CLAIM = { claimedById: null, claimExpiresAt: null } as const;

type Changes = Omit<Partial<ContributionRow>, 'id' | 'version' | 'lastEventAt'> & {
  /** When it happens. */
  at: Date;
};

/**
 * Writes what happens to a contribution whose row is locked, with the bookkeeping of every move: a new version, the time of the
 * last event, and no decision left to undo unless the move is one. Gives the row as it is then.
 */
export async function advance(
  tx: EntityManager,
  row: ContributionRow,
  { at, ...changes }: Changes,
): Promise<ContributionRow> {
  const after = { lastDecision: null, ...changes, version: row.version + 1, lastEventAt: at };
  await tx.update(ContributionRow, { id: row.id }, after);
  return { ...row, ...after };
}
