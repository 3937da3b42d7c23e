import type { EntityManager } from 'typeorm';
import type { AuditService } from '../../accounts';
import type { Staff } from '../../accounts/permissions';
import type { Clock, DatabaseClock } from '../../platform/clock';
import { momentInDatabase } from '../../platform/database/moment';
import type { Jobs } from '../../platform/jobs/jobs';
import { refuseAny } from '../../platform/user-errors';
import type { RevisionRow } from '../editorial/revision.entity';
import { dayFaults } from '../schedule/schedule.rules';
import type { ScheduleService } from '../schedule/schedule.service';
import type { ReleaseGatesService } from './release-gates.service';
import { ReleaseItemRow } from './release-item.entity';
import { lockItems, waitingIn } from './release-items.queries';
import { saveItem } from './release-items.writes';
import type { ReleaseRow } from './release.entity';
import { releaseDue } from './releases.topics';

interface Needs {
  clock: Clock;
  databaseClock: DatabaseClock;
  jobs: Jobs;
  audit: AuditService;
  schedule: ScheduleService;
  gates: ReleaseGatesService;
}

interface Planned {
  release: ReleaseRow;
  message: string | null;
  publishAt: Date | null;
}

/** The day of a whole release: setting it and taking it back, in the transaction of the move. Both give what changes in the release. */
export class ReleaseScheduleService {
  constructor(private readonly needs: Needs) {}

  /** Pins the release to the revisions that are approved now; they wait for its day, not for one of their own. */
  async plan(tx: EntityManager, by: Staff, { release, message, publishAt }: Planned): Promise<Partial<ReleaseRow>> {
    const { clock, databaseClock, audit, jobs, schedule, gates } = this.needs;
    const days = { publishAt, unpublishAt: null };
    refuseAny(dayFaults(days, await momentInDatabase(tx, databaseClock), { waits: true }));
    const items = await lockItems(tx, release);
    refuseAny(await gates.refusals(tx, items, message));
    const day = publishAt as Date;
    for (const one of items) {
      const { item, row } = one;
      const waiting = waitingIn(one) as RevisionRow;
      const pinned = { ...days, publishAt: day, message: null, byId: by.id };
      const after = await schedule.pin(tx, { row, waiting }, pinned);
      await tx.save(ReleaseItemRow, { ...item, revisionId: waiting.id });
      const values = { before: { status: waiting.status }, after: { status: 'SCHEDULED', revision: waiting.number } };
      const step = { before: row, after, action: 'recommendation.schedule', revision: waiting, values };
      await saveItem(tx, { clock, audit, by, release }, step);
    }
    await jobs.cancel(tx, releaseDue, { key: release.id });
    await jobs.send(tx, releaseDue, { releaseId: release.id }, { key: release.id, startAfter: day });
    return { publishAt: day, scheduledById: by.id, suspendedBecause: null };
  }

  /** What has left the release since, as it was archived, stays where it is. */
  async cancel(tx: EntityManager, by: Staff, release: ReleaseRow): Promise<Partial<ReleaseRow>> {
    const { clock, audit, jobs, schedule } = this.needs;
    for (const one of await lockItems(tx, release)) {
      const { item, row, draft } = one;
      const waiting = waitingIn(one);
      await tx.save(ReleaseItemRow, { ...item, revisionId: null });
      if (waiting === null) continue;
      const after = await schedule.cancel(tx, { row, draft });
      // Put away where something else is being written meanwhile.
      const status = after.draftId === waiting.id ? 'APPROVED' : 'ARCHIVED';
      const values = { before: { status: 'SCHEDULED' }, after: { status, revision: waiting.number } };
      const step = { before: row, after, action: 'recommendation.unschedule', revision: waiting, values };
      await saveItem(tx, { clock, audit, by, release }, step);
    }
    await jobs.cancel(tx, releaseDue, { key: release.id });
    return { publishAt: null, scheduledById: null, suspendedBecause: null };
  }
}
