import { In } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { RecommendationRow } from '../editorial/recommendation.entity';
import { RevisionRow } from '../editorial/revision.entity';
import { ReleaseItemRow } from './release-item.entity';
import type { ReleaseRow } from './release.entity';

/** An item with what is worked on, locked until the transaction ends. */
export interface LoadedItem {
  item: ReleaseItemRow;
  row: RecommendationRow;
  draft: RevisionRow | null;
  /** What waits for its day, with a release or by itself. */
  scheduled: RevisionRow | null;
  published: RevisionRow | null;
  /** What the release waited with, or published, wherever it stands now. */
  pinned: RevisionRow | null;
}

/** Locked in the order of ids, so that two releases that share items cannot wait for each other. */
export async function lockItems(tx: EntityManager, { id }: ReleaseRow): Promise<LoadedItem[]> {
  const items = await tx.find(ReleaseItemRow, { where: { releaseId: id }, order: { position: 'ASC' } });
  const rows = await tx.find(RecommendationRow, {
    where: { id: In(items.map(({ recommendationId }) => recommendationId)) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  const ids = [
    ...rows.flatMap(({ draftId, scheduledId, publishedId }) => [draftId, scheduledId, publishedId]),
    ...items.map(({ revisionId }) => revisionId),
  ].filter((one) => one !== null);
  const revisions = new Map((await tx.findBy(RevisionRow, { id: In(ids) })).map((revision) => [revision.id, revision]));
  const found = new Map(rows.map((row) => [row.id, row]));
  return items.map((item) => {
    const row = found.get(item.recommendationId) as RecommendationRow;
    const of = (one: string | null): RevisionRow | null => revisions.get(one ?? '') ?? null;
    return {
      ...{ item, row, draft: of(row.draftId) },
      ...{ scheduled: of(row.scheduledId), published: of(row.publishedId), pinned: of(item.revisionId) },
    };
  });
}

export function titleOf({ draft, scheduled, published, pinned, row }: LoadedItem): string {
  return (draft ?? scheduled ?? published ?? pinned)?.content.title ?? row.slug;
}

/** The revision that is to go online: the one that a scheduled release is pinned to, or else the approved draft. Null where it is not there. */
export function waitingIn({ item, row, draft, scheduled }: LoadedItem): RevisionRow | null {
  if (item.revisionId !== null) return scheduled?.id === item.revisionId ? scheduled : null;
  return draft?.status === 'APPROVED' && row.scheduledId === null ? draft : null;
}
