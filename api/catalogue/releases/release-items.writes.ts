import type { EntityManager } from 'typeorm';
import type { AuditService } from '../../accounts';
import type { Staff } from '../../accounts/permissions';
import type { Clock } from '../../platform/clock';
import { RecommendationRow } from '../editorial/recommendation.entity';
import type { ReleaseRow } from './release.entity';

interface Step {
  before: RecommendationRow;
  after: RecommendationRow;
  /** "recommendation.publish". */
  action: string;
  /** The revision that it happens to; null where what is public goes offline. */
  number: number | null;
}

/** What a release does to one recommendation: kept as a change of it, and in its history. */
export async function saveItem(
  tx: EntityManager,
  { clock, audit, by, release }: { clock: Clock; audit: AuditService; by: Staff; release: ReleaseRow },
  { before, after, action, number }: Step,
): Promise<void> {
  await tx.save(RecommendationRow, { ...after, version: before.version + 1, changedAt: clock.now() });
  const what = number === null ? 'retirée' : `révision ${number}`;
  await audit.record(tx, {
    ...{ by, action },
    objectId: before.id,
    summary: `${what} : parution « ${release.title} »`,
    groupId: release.id,
  });
}
