import type { EntityManager } from 'typeorm';
import type { AuditService } from '../../accounts';
import type { Staff } from '../../accounts/permissions';
import type { Clock } from '../../platform/clock';
import { refuseAny } from '../../platform/user-errors';
import type { Refusal } from '../../platform/user-errors';
import { readWithoutGone } from '../content/gone.queries';
import type { DraftsService } from '../editorial/drafts.service';
import type { EditorialNoticesService } from '../editorial/editorial-notices.service';
import type { PublicationService } from '../editorial/publication.service';
import { NOT_APPROVED } from '../editorial/editorial.rules';
import type { RecommendationRow } from '../editorial/recommendation.entity';
import { RevisionRow } from '../editorial/revision.entity';
import { incrementCatalogueVersion, lockSituations } from '../published/publishing.writes';
import type { ReleaseGatesService } from './release-gates.service';
import { ReleaseItemRow } from './release-item.entity';
import { lockItems, titleOf, waitingIn } from './release-items.queries';
import type { LoadedItem } from './release-items.queries';
import { saveItem } from './release-items.writes';
import type { ReleaseRow } from './release.entity';
import { itemChangedSince, itemNamesGone, itemNotReady } from './releases.errors';

interface Needs {
  clock: Clock;
  audit: AuditService;
  drafts: DraftsService;
  gates: ReleaseGatesService;
  notices: EditorialNoticesService;
  publication: PublicationService;
}

/** A release with its items, locked and found to be ready. */
interface Ready {
  release: ReleaseRow;
  items: readonly LoadedItem[];
  /** Who does it; null where its day does. */
  byId: string | null;
}

/** Puts all of a release online, or back to what stood there before, in the transaction of the move: all of it, or nothing. */
export class ReleasePublicationService {
  constructor(private readonly needs: Needs) {}

  /** `message`: why, where personas fail with what it brings. */
  async publish(
    tx: EntityManager,
    by: Staff,
    { release, message }: { release: ReleaseRow; message: string | null },
  ): Promise<Partial<ReleaseRow>> {
    const items = await lockItems(tx, release);
    refuseAny(await this.needs.gates.refusals(tx, items, message));
    return this.putOnline(tx, by, { release, items, byId: by.id });
  }

  /** Gives what changes in the release. */
  async putOnline(tx: EntityManager, by: Staff, { release, items, byId }: Ready): Promise<Partial<ReleaseRow>> {
    const { clock, audit, publication, notices } = this.needs;
    for (const one of items) {
      const { item, row } = one;
      const revision = waitingIn(one) as RevisionRow;
      await tx.save(ReleaseItemRow, { ...item, revisionId: revision.id, previousId: row.publishedId });
      const after = await publication.replace(tx, by, { row, revision });
      const values = {
        before: { status: revision.status },
        after: { status: 'PUBLISHED', revision: revision.number },
      };
      const step = { before: row, after, action: 'recommendation.publish', revision, values };
      await saveItem(tx, { clock, audit, by, release }, step);
      await notices.tell(tx, 'PUBLISH', { row, revision, byId });
    }
    await incrementCatalogueVersion(tx, clock.now(), { isPublication: true });
    return { publishedAt: clock.now(), publishedById: by.id };
  }

  async putBack(tx: EntityManager, by: Staff, release: ReleaseRow): Promise<void> {
    const { clock, audit, publication } = this.needs;
    const items = await lockItems(tx, release);
    await lockSituations(tx);
    refuseAny(
      items
        .filter(({ item, row }) => item.revisionId === null || row.publishedId !== item.revisionId)
        .map((one) => itemChangedSince(titleOf({ ...one, draft: one.published ?? one.draft }))),
    );
    refuseAny(await this.lacking(tx, items));
    for (const { item, row, published } of items) {
      const former = published as RevisionRow;
      const back = item.previousId === null ? null : await this.copied(tx, row, item.previousId);
      const after =
        back === null
          ? await publication.takeOffline(tx, row)
          : await publication.replace(tx, by, { row, revision: back });
      await askAgain(tx, row);
      const action = back === null ? 'recommendation.archive' : 'recommendation.publish';
      const values = {
        before: { status: 'PUBLISHED', revision: former.number },
        after: { status: back === null ? 'ARCHIVED' : 'PUBLISHED', revision: (back ?? former).number },
      };
      const step = { before: row, after, action, revision: back ?? former, values };
      await saveItem(tx, { clock, audit, by, release }, step);
    }
    await incrementCatalogueVersion(tx, clock.now(), { isPublication: true });
  }

  /** Of what is to be published again, all that cannot be as it was: what has been deleted since, by its last name. */
  private async lacking(tx: EntityManager, items: readonly LoadedItem[]): Promise<Refusal[]> {
    const found: Refusal[] = [];
    for (const { item, row } of items) {
      if (item.previousId === null) continue;
      const { content, number } = await tx.findOneByOrFail(RevisionRow, { id: item.previousId });
      const { leftOut } = await readWithoutGone(tx, content);
      if (leftOut.length > 0) found.push(itemNamesGone(content.title, { number, leftOut }));
      else {
        const faults = await this.needs.drafts.lockAndFind(tx, row.kind, content);
        found.push(...faults.flatMap((fault) => (fault === undefined ? [] : [itemNotReady(content.title, fault)])));
      }
    }
    return found;
  }

  /** History is not written anew: what was published once is published again as a new revision, with its authors and its approval. */
  private async copied(tx: EntityManager, row: RecommendationRow, id: string): Promise<RevisionRow> {
    const { content, authorIds, approvedById, bypassReason } = await tx.findOneByOrFail(RevisionRow, { id });
    const last = await tx.maximum(RevisionRow, 'number', { recommendationId: row.id });
    return tx.save(RevisionRow, {
      ...{ recommendationId: row.id, content, authorIds, approvedById, bypassReason },
      number: (last ?? 0) + 1,
      status: 'APPROVED' as const,
      createdAt: this.needs.clock.now(),
      ...{ publishAt: null, unpublishAt: null, withdrawalReason: null, scheduledById: null, suspendedBecause: null },
    });
  }
}

/** What is being written was begun on what is put back: it is read again before it brings that back online. */
async function askAgain(tx: EntityManager, { draftId }: RecommendationRow): Promise<void> {
  if (draftId === null) return;
  await tx.update(RevisionRow, { id: draftId }, { ...NOT_APPROVED, status: 'DRAFT' });
}
