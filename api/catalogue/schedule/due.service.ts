import type { DataSource, EntityManager } from 'typeorm';
import type { AuditService } from '../../accounts';
import { SYSTEM } from '../../accounts/permissions';
import type { Staff } from '../../accounts/permissions';
import type { Clock, DatabaseClock } from '../../platform/clock';
import { lockRow } from '../../platform/database/locked';
import { momentInDatabase } from '../../platform/database/moment';
import type { Sentence } from '../../platform/language';
import { noLongerPublisher } from '../catalogue.errors';
import type { EditorialNoticesService } from '../editorial/editorial-notices.service';
import type { GatesService } from '../editorial/gates.service';
import type { PublicationService } from '../editorial/publication.service';
import { RecommendationRow } from '../editorial/recommendation.entity';
import { RevisionRow } from '../editorial/revision.entity';
import { whoPlanned } from './planner.queries';
import type { DueRevision } from './schedule.topics';

interface DueNeeds {
  database: DataSource;
  clock: Clock;
  databaseClock: DatabaseClock;
  audit: AuditService;
  gates: GatesService;
  publication: PublicationService;
  notices: EditorialNoticesService;
}

/** One of the two things that can come due. */
interface Step {
  /** Where the revision stands until it is done. */
  from: 'scheduledId' | 'publishedId';
  day: 'publishAt' | 'unpublishAt';
  action: 'PUBLISH' | 'ARCHIVE';
  summary: string;
}

const PUBLICATION: Step = {
  from: 'scheduledId',
  day: 'publishAt',
  action: 'PUBLISH',
  summary: 'mise en ligne programmée',
};
const WITHDRAWAL: Step = {
  from: 'publishedId',
  day: 'unpublishAt',
  action: 'ARCHIVE',
  summary: 'retrait programmé',
};

interface Due {
  row: RecommendationRow;
  revision: RevisionRow;
  /** Who set the day; null when they may not publish any more. */
  by: Staff | null;
}

/**
 * Puts revisions online and takes them offline on their days. Everything is looked at again: what does not hold is suspended, and told.
 * A job may come twice, or for a day that was changed since: what stands in the database decides.
 */
export class DueService {
  constructor(private readonly needs: DueNeeds) {}

  async publish(due: DueRevision): Promise<void> {
    await this.run(due, PUBLICATION);
  }

  async withdraw(due: DueRevision): Promise<void> {
    await this.run(due, WITHDRAWAL);
  }

  private async run({ recommendationId, revisionId }: DueRevision, step: Step): Promise<void> {
    await this.needs.database.transaction(async (tx) => {
      const row = await lockRow(tx, RecommendationRow, recommendationId);
      if (row?.[step.from] !== revisionId) return;
      const revision = await tx.findOneByOrFail(RevisionRow, { id: revisionId });
      const day = revision[step.day];
      const now = await momentInDatabase(tx, this.needs.databaseClock);
      if (day === null || day > now || revision.suspendedBecause !== null) return;
      const by = await whoPlanned(tx, revision);
      const after = await this.doOrSuspend(tx, step, { row, revision, by });
      await tx.save(RecommendationRow, { ...after, version: row.version + 1, changedAt: this.needs.clock.now() });
    });
  }

  private async doOrSuspend(tx: EntityManager, step: Step, due: Due): Promise<RecommendationRow> {
    const { row, revision, by } = due;
    if (by === null) return this.suspend(tx, due, noLongerPublisher);
    // Why it goes online stands with the revision: the gate finds it there.
    const message = step.action === 'ARCHIVE' ? revision.withdrawalReason : null;
    const candidate = { row, draft: revision, message };
    const refusal = await this.needs.gates.refusal(tx, step.action, candidate);
    if (refusal !== undefined) return this.suspend(tx, due, refusal.message);
    await this.needs.audit.record(tx, {
      by,
      action: `recommendation.${step.action.toLowerCase()}`,
      objectId: row.id,
      title: revision.content.title,
      summary: `version ${revision.number} : ${step.summary}`,
      before: { status: step.action === 'PUBLISH' ? 'SCHEDULED' : 'PUBLISHED' },
      after: { status: step.action === 'PUBLISH' ? 'PUBLISHED' : 'ARCHIVED', revision: revision.number },
    });
    if (step.action === 'ARCHIVE') return this.needs.publication.withdraw(tx, row);
    await this.needs.notices.tell(tx, 'PUBLISH', { row, revision, byId: null });
    return this.needs.publication.publish(tx, by, { row, revision });
  }

  private async suspend(tx: EntityManager, { row, revision }: Due, because: Sentence): Promise<RecommendationRow> {
    await tx.save(RevisionRow, { ...revision, suspendedBecause: because });
    await this.needs.audit.record(tx, {
      by: SYSTEM,
      action: 'recommendation.suspend',
      objectId: row.id,
      title: revision.content.title,
      summary: `version ${revision.number} : ${because.fr}`,
      before: { suspended: false },
      after: { suspended: true, revision: revision.number },
    });
    await this.needs.notices.tell(tx, 'SUSPEND', { row, revision, byId: null });
    return row;
  }
}
