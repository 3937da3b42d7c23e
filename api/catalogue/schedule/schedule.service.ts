import type { EntityManager } from 'typeorm';
import type { DatabaseClock } from '../../platform/clock';
import { momentInDatabase } from '../../platform/database/moment';
import type { Jobs } from '../../platform/jobs/jobs';
import { refuse, refuseAny } from '../../platform/user-errors';
import { onlyApprovedIsScheduled } from '../catalogue.errors';
import type { PublicationService } from '../editorial/publication.service';
import type { RecommendationRow } from '../editorial/recommendation.entity';
import { RevisionRow } from '../editorial/revision.entity';
import { dayFaults } from './schedule.rules';
import type { Days } from './schedule.rules';
import { publicationDue } from './schedule.topics';

interface ScheduleNeeds {
  databaseClock: DatabaseClock;
  jobs: Jobs;
  publication: PublicationService;
}

/** A recommendation whose days are set, and the draft on its desk. */
export interface Scheduling {
  row: RecommendationRow;
  draft: RevisionRow | null;
}

/** A last day, why, and who sets it. */
interface Planned {
  unpublishAt: Date | null;
  message: string | null;
  byId: string;
}

/** Days on which revisions go online and offline: setting them and taking them back, in the transaction of the move. */
export class ScheduleService {
  constructor(private readonly needs: ScheduleNeeds) {}

  async plan(
    tx: EntityManager,
    { row, draft, days, message, byId }: Scheduling & { days: Days; message: string | null; byId: string },
  ): Promise<RecommendationRow> {
    const now = await momentInDatabase(tx, this.needs.databaseClock);
    refuseAny(dayFaults(days, now, { waits: row.scheduledId !== null }));
    const { publishAt, unpublishAt } = days;
    if (publishAt === null) return this.planWithdrawal(tx, row, { unpublishAt, message, byId });
    const waiting = await this.waiting(tx, row, draft);
    const pinned = await this.pin(tx, { row, waiting }, { publishAt, unpublishAt, message, byId });
    await this.needs.jobs.cancel(tx, publicationDue, { key: waiting.id });
    const due = { recommendationId: row.id, revisionId: waiting.id };
    await this.needs.jobs.send(tx, publicationDue, due, { key: waiting.id, startAfter: publishAt });
    return pinned;
  }

  /** A revision leaves the desk until its day. What puts it online then is the caller's. */
  async pin(
    tx: EntityManager,
    { row, waiting }: { row: RecommendationRow; waiting: RevisionRow },
    { publishAt, unpublishAt, message, byId }: Planned & { publishAt: Date },
  ): Promise<RecommendationRow> {
    await tx.save(RevisionRow, {
      ...waiting,
      status: 'SCHEDULED' as const,
      ...{ publishAt, unpublishAt },
      withdrawalReason: unpublishAt === null ? null : message,
      scheduledById: byId,
      suspendedBecause: null,
    });
    return { ...row, scheduledId: waiting.id, draftId: row.draftId === waiting.id ? null : row.draftId };
  }

  /** Of the revision that waits, or else of what is public. */
  async cancel(tx: EntityManager, { row, draft }: Scheduling): Promise<RecommendationRow> {
    const none = {
      ...{ publishAt: null, unpublishAt: null, withdrawalReason: null },
      ...{ scheduledById: null, suspendedBecause: null },
    };
    if (row.scheduledId === null) {
      const published = await tx.findOneByOrFail(RevisionRow, { id: row.publishedId ?? '' });
      await this.needs.publication.sendWithdrawal(tx, await tx.save(RevisionRow, { ...published, ...none }));
      return row;
    }
    const waiting = await tx.findOneByOrFail(RevisionRow, { id: row.scheduledId });
    await this.needs.jobs.cancel(tx, publicationDue, { key: waiting.id });
    const status = draft === null ? ('APPROVED' as const) : ('ARCHIVED' as const);
    await tx.save(RevisionRow, { ...waiting, ...none, status });
    return { ...row, scheduledId: null, draftId: draft === null ? waiting.id : row.draftId };
  }

  private async planWithdrawal(
    tx: EntityManager,
    row: RecommendationRow,
    { unpublishAt, message, byId }: Planned,
  ): Promise<RecommendationRow> {
    if (row.publishedId === null) return refuse(onlyApprovedIsScheduled);
    const published = await tx.findOneByOrFail(RevisionRow, { id: row.publishedId });
    const changes = { unpublishAt, withdrawalReason: message, scheduledById: byId, suspendedBecause: null };
    await this.needs.publication.sendWithdrawal(tx, await tx.save(RevisionRow, { ...published, ...changes }));
    return row;
  }

  private async waiting(
    tx: EntityManager,
    { scheduledId }: RecommendationRow,
    draft: RevisionRow | null,
  ): Promise<RevisionRow> {
    if (scheduledId !== null) return tx.findOneByOrFail(RevisionRow, { id: scheduledId });
    return draft?.status === 'APPROVED' ? draft : refuse(onlyApprovedIsScheduled);
  }
}
