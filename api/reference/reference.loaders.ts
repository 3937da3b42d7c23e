import type DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import type { AccountsLoaders, RequestContext } from '../accounts';
import { byColumn } from '../platform/loaders';
import { PlaceRow } from './places/place.entity';

export interface ReferenceLoaders {
  place: DataLoader<string, PlaceRow | null>;
}

export type ReferenceContext = RequestContext<AccountsLoaders & ReferenceLoaders>;

export function referenceLoaders(database: DataSource): ReferenceLoaders {
  return { place: byColumn(database, PlaceRow, 'code') };
}
