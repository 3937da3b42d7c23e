import type { EntityManager } from 'typeorm';
import type { Actor } from '../../accounts';
import type { Clock } from '../../platform/clock';
import type { Jobs } from '../../platform/jobs/jobs';
import { deletePublished, incrementCatalogueVersion, upsertPublished } from '../published/publishing.writes';
import type { RecommendationRow } from './recommendation.entity';
import { RevisionRow } from './revision.entity';
import { withdrawalDue } from '../schedule/schedule.topics';

/** Lets other areas act on a publication, in its transaction. */
export interface PublicationListener {
  published(tx: EntityManager, by: Actor, recommendationId: string): Promise<void>;
}

interface Publication {
  row: RecommendationRow;
  revision: RevisionRow;
}

interface PublicationNeeds {
  clock: Clock;
  jobs: Jobs;
  listener: PublicationListener;
}

/** Puts revisions online and takes them offline, in the transaction of the move that asks for it. */
export class PublicationService {
  constructor(private readonly needs: PublicationNeeds) {}

  async publish(tx: EntityManager, by: Actor, what: Publication): Promise<RecommendationRow> {
    const after = await this.replace(tx, by, what);
    await incrementCatalogueVersion(tx, this.needs.clock.now(), { isPublication: true });
    return after;
  }

  /** What is being written, and what waits for its day, stays. */
  async withdraw(tx: EntityManager, row: RecommendationRow): Promise<RecommendationRow> {
    const after = await this.takeOffline(tx, row);
    await incrementCatalogueVersion(tx, this.needs.clock.now());
    return after;
  }

  /** As `publish`, for whoever publishes several: the version of the catalogue stays theirs to increment, once. */
  async replace(tx: EntityManager, by: Actor, { row, revision }: Publication): Promise<RecommendationRow> {
    const now = this.needs.clock.now();
    const before = row.publishedId === null ? null : await tx.findOneByOrFail(RevisionRow, { id: row.publishedId });
    if (before !== null) await tx.update(RevisionRow, { id: before.id }, { status: 'SUPERSEDED', endedAt: now });
    const published = await tx.save(RevisionRow, {
      ...revision,
      ...(revision.unpublishAt === null ? endOf(before, now) : {}),
      status: 'PUBLISHED' as const,
      publishedAt: now,
    });
    await this.sendWithdrawal(tx, published);
    await upsertPublished(tx, row, published);
    await this.needs.listener.published(tx, by, row.id);
    const without = (id: string | null): string | null => (id === published.id ? null : id);
    return {
      ...row,
      draftId: without(row.draftId),
      scheduledId: without(row.scheduledId),
      publishedId: published.id,
    };
  }

  /** As `withdraw`, without incrementing the version of the catalogue. */
  async takeOffline(tx: EntityManager, row: RecommendationRow): Promise<RecommendationRow> {
    const now = this.needs.clock.now();
    if (row.publishedId !== null)
      await tx.update(RevisionRow, { id: row.publishedId }, { status: 'ARCHIVED', endedAt: now });
    await deletePublished(tx, row.id);
    return { ...row, publishedId: null };
  }

  /** In place of the job of a day that was set before. */
  async sendWithdrawal(
    tx: EntityManager,
    { id, recommendationId, unpublishAt }: Pick<RevisionRow, 'id' | 'recommendationId' | 'unpublishAt'>,
  ): Promise<void> {
    await this.needs.jobs.cancel(tx, withdrawalDue, { key: id });
    if (unpublishAt === null) return;
    const due = { recommendationId, revisionId: id };
    await this.needs.jobs.send(tx, withdrawalDue, due, { key: id, startAfter: unpublishAt });
  }
}

/** The day on which what stood there before was to go offline: it was set for the recommendation, whatever its words are meanwhile. */
function endOf(before: RevisionRow | null, now: Date): Partial<RevisionRow> {
  if (before === null || before.unpublishAt === null || before.unpublishAt <= now) return {};
  const { unpublishAt, withdrawalReason, scheduledById } = before;
  return { unpublishAt, withdrawalReason, scheduledById };
}
