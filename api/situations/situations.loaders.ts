import type DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { byColumn } from '../platform/loaders';
import { SituationRow } from './situation.entity';

export interface SituationsLoaders {
  situation: DataLoader<string, SituationRow | null>;
}

export function situationsLoaders(database: DataSource): SituationsLoaders {
  return { situation: byColumn(database, SituationRow) };
}
