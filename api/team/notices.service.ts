import { ArrayContains, In, IsNull } from 'typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { demandStaff } from '../accounts';
import type { Viewer } from '../accounts/permissions';
import type { Clock } from '../platform/clock';
import { sliceOf } from '../platform/graphql/pages';
import { isUuid, orderedUuid } from '../platform/ids';
import type { MarkNoticesReadInput, NoticesArgs } from './notices.graphql';
import type { NewNotice, NoticeKind } from './notices.types';
import { StaffNoticeRow } from './staff-notice.entity';
import { readNotices } from './team.policy';

/** Notices to members of the team, each about objects of one kind. */
export class NoticesService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  /** In the transaction of what they tell. Nobody is told what they did themselves. */
  async tell(tx: EntityManager, notices: readonly NewNotice[]): Promise<void> {
    const at = this.clock.now();
    const rows = notices
      .filter(({ staffUserId, byId }) => staffUserId !== byId)
      .map(({ subject, noteId = null, counts = null, ...notice }) => ({
        ...notice,
        id: orderedUuid(at),
        subjectType: subject.type,
        subjectIds: subject.ids,
        noteId,
        counts,
        at,
        readAt: null,
        mailedAt: null,
      }));
    await tx.insert(StaffNoticeRow, rows);
  }

  /** What was somebody's turn and has been done, by whomever, is no longer news to anybody. */
  async settle(tx: EntityManager, subject: NewNotice['subject'], kinds: readonly NoticeKind[]): Promise<void> {
    await tx.update(
      StaffNoticeRow,
      { kind: In([...kinds]), subjectType: subject.type, subjectIds: ArrayContains(subject.ids), readAt: IsNull() },
      { readAt: this.clock.now() },
    );
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

  /** Leaves the notices of others as they are. Gives how many of the viewer's are left to read. */
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
}
