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
