import type { EntityManager } from 'typeorm';
import type { AuditService, AuditValues } from '../../accounts';
import type { Staff } from '../../accounts/permissions';
import type { Clock } from '../../platform/clock';
import { RecommendationRow } from '../editorial/recommendation.entity';
import type { RevisionRow } from '../editorial/revision.entity';
import type { ReleaseRow } from './release.entity';

interface Step {
  before: RecommendationRow;
  after: RecommendationRow;
  /** "recommendation.publish". */
  action: string;
  /** The revision that goes online, waits for its day or goes offline. */
  revision: Pick<RevisionRow, 'number' | 'content'>;
  /** As the audit tells them. */
  values: { before: AuditValues; after: AuditValues };
}

/** What a release does to one recommendation: kept as a change of it, and in its history. */
export async function saveItem(
  tx: EntityManager,
  { clock, audit, by, release }: { clock: Clock; audit: AuditService; by: Staff; release: ReleaseRow },
  { before, after, action, revision, values }: Step,
): Promise<void> {
  await tx.save(RecommendationRow, { ...after, version: before.version + 1, changedAt: clock.now() });
  const what = action === 'recommendation.archive' ? 'retirée' : `version ${revision.number}`;
  await audit.record(tx, {
    ...{ by, action },
    objectId: before.id,
    title: revision.content.title,
    summary: `${what} : parution « ${release.title} »`,
    groupId: release.id,
    ...values,
  });
}
