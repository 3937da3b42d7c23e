import { In } from 'typeorm';
import type { DataSource } from 'typeorm';
import DataLoader from 'dataloader';
import { demand } from '../../accounts';
import type { Viewer } from '../../accounts/permissions';
import { sliceOf } from '../../platform/graphql/pages';
import type { PageInput } from '../../platform/graphql/pages';
import { isUuid } from '../../platform/ids';
import { groupedBy } from '../../platform/loaders';
import { readDrafts } from '../catalogue.policy';
import { ReleaseItemRow } from './release-item.entity';
import { ReleaseRow } from './release.entity';

export class ReleasesQueries {
  constructor(private readonly database: DataSource) {}

  async list(viewer: Viewer, page?: PageInput): Promise<{ items: ReleaseRow[]; total: number }> {
    demand(viewer, readDrafts);
    const [items, total] = await this.database.manager.findAndCount(ReleaseRow, {
      order: { createdAt: 'DESC', id: 'ASC' },
      ...sliceOf(page),
    });
    return { items, total };
  }

  async one(viewer: Viewer, id: string): Promise<ReleaseRow | null> {
    demand(viewer, readDrafts);
    return isUuid(id) ? this.database.manager.findOneBy(ReleaseRow, { id }) : null;
  }
}

/** By release, in its order. */
export function releaseItemsLoader(database: DataSource): DataLoader<string, ReleaseItemRow[]> {
  return new DataLoader(async (ids) => {
    const rows = await database.manager.find(ReleaseItemRow, {
      where: { releaseId: In([...ids]) },
      order: { position: 'ASC' },
    });
    return groupedBy(rows, ids, ({ releaseId }) => releaseId);
  });
}

/** By revision: the release that it waits with, or that put it online. */
export function releaseOfRevisionLoader(database: DataSource): DataLoader<string, ReleaseRow | null> {
  return new DataLoader(async (ids) => {
    const items = await database.manager.findBy(ReleaseItemRow, { revisionId: In([...ids]) });
    const releases = await database.manager.findBy(ReleaseRow, { id: In(items.map(({ releaseId }) => releaseId)) });
    const byId = new Map(releases.map((release) => [release.id, release]));
    const byRevision = new Map(items.map(({ revisionId, releaseId }) => [revisionId, byId.get(releaseId) ?? null]));
    return ids.map((id) => byRevision.get(id) ?? null);
  });
}

const WAITING = `
  SELECT item.recommendation_id AS "recommendationId", item.release_id AS "releaseId"
  FROM release_item AS item
  JOIN release ON release.id = item.release_id
  JOIN recommendation ON recommendation.id = item.recommendation_id
  WHERE item.recommendation_id = ANY($1)
    AND (release.status = 'DRAFT' OR (release.status = 'SCHEDULED' AND item.revision_id = recommendation.scheduled_id))
  ORDER BY release.publish_at, release.created_at, release.id`;

/** By recommendation: the releases that are not online yet and count on it, by their day; those without one last. */
export function waitingReleasesLoader(database: DataSource): DataLoader<string, ReleaseRow[]> {
  return new DataLoader(async (ids) => {
    const found = await database.query<{ recommendationId: string; releaseId: string }[]>(WAITING, [ids]);
    if (found.length === 0) return ids.map(() => []);
    const rows = await database.manager.findBy(ReleaseRow, { id: In(found.map(({ releaseId }) => releaseId)) });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return groupedBy(found, ids, ({ recommendationId }) => recommendationId).map((group) =>
      group.map(({ releaseId }) => byId.get(releaseId)).filter((row) => row !== undefined),
    );
  });
}
