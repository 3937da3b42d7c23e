import { LessThan } from 'typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { demandStaff } from '../../accounts';
import type { EraseListener } from '../../accounts';
import type { Viewer } from '../../accounts/permissions';
import { rangeFault } from '../../platform/checks';
import type { Clock } from '../../platform/clock';
import { isUuid } from '../../platform/ids';
import { refuse, refuseAny } from '../../platform/user-errors';
import { editRecommendations } from '../catalogue.policy';
import { RecommendationRow } from '../editorial/recommendation.entity';
import { unknownRecommendation } from './working-copies.errors';
import type { SaveWorkingCopyInput } from './working-copies.graphql';
import { KEPT_MS, workingContentFault } from './working-copies.rules';
import { deleteWorkingCopy } from './working-copies.writes';
import { WorkingCopyRow } from './working-copy.entity';

const MAX_VERSION = 2 ** 31 - 1;

/** What is being typed. It is nobody's work yet: no version, no entry of the audit log, and an approval stays. */
export class WorkingCopiesService implements EraseListener {
  constructor(private readonly needs: { database: DataSource; clock: Clock }) {}

  async save(viewer: Viewer, input: SaveWorkingCopyInput): Promise<RecommendationRow> {
    const { id: staffUserId } = demandStaff(viewer, editRecommendations);
    const { recommendationId, baseVersion, base, content } = input;
    refuseAny([
      rangeFault('baseVersion', baseVersion, [1, MAX_VERSION]),
      workingContentFault('base', base),
      workingContentFault('content', content),
    ]);
    return this.needs.database.transaction(async (tx) => {
      const recommendation = await existing(tx, recommendationId);
      const savedAt = this.needs.clock.now();
      // A single upsert, so that two windows of one person cannot fail each other.
      await tx
        .createQueryBuilder()
        .insert()
        .into(WorkingCopyRow)
        .values({ recommendationId, staffUserId, baseVersion, base, content, savedAt, begunAt: savedAt })
        .orUpdate(['base_version', 'base', 'content', 'saved_at'], ['recommendation_id', 'staff_user_id'])
        .execute();
      return recommendation;
    });
  }

  async discard(viewer: Viewer, recommendationId: string): Promise<RecommendationRow> {
    const { id: staffUserId } = demandStaff(viewer, editRecommendations);
    return this.needs.database.transaction(async (tx) => {
      const recommendation = await existing(tx, recommendationId);
      await deleteWorkingCopy(tx, { recommendationId, staffUserId });
      return recommendation;
    });
  }

  /** In the transaction that erases them. */
  async erased(tx: EntityManager, staffUserId: string): Promise<void> {
    await tx.delete(WorkingCopyRow, { staffUserId });
  }

  async deleteForgotten(): Promise<void> {
    const before = new Date(this.needs.clock.now().getTime() - KEPT_MS);
    await this.needs.database.manager.delete(WorkingCopyRow, { savedAt: LessThan(before) });
  }
}

/** Kept from being deleted until the transaction ends. */
async function existing(tx: EntityManager, id: string): Promise<RecommendationRow> {
  const row = isUuid(id)
    ? await tx.findOne(RecommendationRow, { where: { id }, lock: { mode: 'for_key_share' } })
    : null;
  return row ?? refuse(unknownRecommendation);
}
