import DataLoader from 'dataloader';
import { In } from 'typeorm';
import type { DataSource } from 'typeorm';
import { groupedBy } from '../../platform/loaders';
import { HiddenRow } from '../published/hidden.entity';
import { LinkUseRow } from './link-use.entity';
import { LinkRow } from './link.entity';

export interface LinksLoaders {
  /** The ids of what names a link, published or hidden. */
  usersOfLink: DataLoader<string, string[]>;
  /** By recommendation, the main one first. */
  linksOf: DataLoader<string, LinkRow[]>;
  /** Since when a recommendation is hidden; null where it is not. */
  hiddenSince: DataLoader<string, Date | null>;
}

export function linksLoaders(database: DataSource): LinksLoaders {
  const { manager } = database;
  return {
    usersOfLink: new DataLoader(async (ids) => {
      const uses = await manager.find(LinkUseRow, {
        where: { linkId: In([...ids]) },
        order: { recommendationId: 'ASC' },
      });
      const groups = groupedBy(uses, ids, ({ linkId }) => linkId);
      return groups.map((group) => group.map(({ recommendationId }) => recommendationId));
    }),
    linksOf: new DataLoader(async (ids) => {
      const uses = await manager.find(LinkUseRow, {
        where: { recommendationId: In([...ids]) },
        order: { isMain: 'DESC', linkId: 'ASC' },
      });
      const rows = await manager.find(LinkRow, { where: { id: In(uses.map(({ linkId }) => linkId)) } });
      const byId = new Map(rows.map((row) => [row.id, row]));
      const groups = groupedBy(uses, ids, ({ recommendationId }) => recommendationId);
      return groups.map((group) => group.flatMap(({ linkId }) => byId.get(linkId) ?? []));
    }),
    hiddenSince: new DataLoader(async (ids) => {
      const rows = await manager.find(HiddenRow, { where: { recommendationId: In([...ids]) } });
      const byId = new Map(rows.map(({ recommendationId, since }) => [recommendationId, since]));
      return ids.map((id) => byId.get(id) ?? null);
    }),
  };
}
