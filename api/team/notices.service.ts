import { In, IsNull } from 'typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { demandStaff } from '../accounts';
import type { Staff, Viewer } from '../accounts/permissions';
import type { Clock } from '../platform/clock';
import { sliceOf } from '../platform/graphql/pages';
import { isUuid, orderedUuid } from '../platform/ids';
import { readNotices } from '../contributions/contributions.policy';
import type { MarkNoticesReadInput, NoticesArgs } from './notices.graphql';
import { StaffNoticeRow } from './staff-notice.entity';

/** What each person of the team should know. */
export class NoticesService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  /** In the transaction of the note. Nobody needs to be told of their own. */
  async mentioned(
    tx: EntityManager,
    by: Staff,
    { id: noteId, contributionId, mentionIds }: { id: string; contributionId: string; mentionIds: readonly string[] },
  ): Promise<void> {
    const others = mentionIds.filter((id) => id !== by.id);
    await tx.insert(
      StaffNoticeRow,
      others.map((staffUserId) => ({
        ...this.about(by, contributionId),
        staffUserId,
        kind: 'MENTION' as const,
        noteId,
      })),
    );
  }

  /** In the transaction that gives the contribution to somebody else. */
  async takenOver(
    tx: EntityManager,
    by: Staff,
    { holderId, contributionId }: { holderId: string; contributionId: string },
  ): Promise<void> {
    await tx.insert(StaffNoticeRow, {
      ...this.about(by, contributionId),
      staffUserId: holderId,
      kind: 'TAKEN_OVER',
      noteId: null,
    });
  }

  async list(viewer: Viewer, { unreadOnly, page }: NoticesArgs): Promise<{ items: StaffNoticeRow[]; total: number }> {
    const { id: staffUserId } = demandStaff(viewer, readNotices);
    const where = { staffUserId, ...(unreadOnly ? { readAt: IsNull() } : {}) };
    const [items, total] = await this.database.manager.findAndCount(StaffNoticeRow, {
      where,
      order: { at: 'DESC', id: 'DESC' },
      ...sliceOf(page),
    });
    return { items, total };
  }

  async unread(viewer: Viewer): Promise<number> {
    const { id: staffUserId } = demandStaff(viewer, readNotices);
    return this.database.manager.countBy(StaffNoticeRow, { staffUserId, readAt: IsNull() });
  }

  /** Those of others are as if they were not there. Gives how many are left. */
  async markRead(viewer: Viewer, { ids }: MarkNoticesReadInput): Promise<number> {
    const { id: staffUserId } = demandStaff(viewer, readNotices);
    const asked = ids ? { id: In(ids.filter(isUuid)) } : {};
    await this.database.manager.update(
      StaffNoticeRow,
      { staffUserId, readAt: IsNull(), ...asked },
      { readAt: this.clock.now() },
    );
    return this.unread(viewer);
  }

  private about(by: Staff, contributionId: string) {
    const at = this.clock.now();
    return { id: orderedUuid(at), byId: by.id, contributionIds: [contributionId], counts: null, at, readAt: null };
  }
}
