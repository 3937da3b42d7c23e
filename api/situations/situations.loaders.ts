import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { compareNames } from '../platform/language';
import { byColumn } from '../platform/loaders';
import { usersAmong } from './situation-order.rules';
import { SituationRow } from './situation.entity';

export interface SituationsLoaders {
  situation: DataLoader<string, SituationRow | null>;
  /** By slug: the situations whose rules name it, by label. */
  situationsUsing: DataLoader<string, SituationRow[]>;
}

export function situationsLoaders(database: DataSource): SituationsLoaders {
  return {
    situation: byColumn(database, SituationRow),
    situationsUsing: new DataLoader(async (slugs) => {
      const all = await database.manager.find(SituationRow);
      const byLabel = all.toSorted((one, other) => compareNames(one.label, other.label));
      return slugs.map((slug) => usersAmong(byLabel, slug));
    }),
  };
}
