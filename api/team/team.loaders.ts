import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import type { AccountsLoaders } from '../accounts';
import type { RequestContext } from '../accounts';
import type { ReferenceLoaders } from '../reference';
import type { TerritoriesService } from './territories.service';

export interface TeamLoaders {
  /** The codes of the places that somebody moderates; by staff id. */
  territories: DataLoader<string, string[]>;
}

export type TeamContext = RequestContext<AccountsLoaders & ReferenceLoaders & TeamLoaders>;

export function teamLoaders(database: DataSource, territories: TerritoriesService): TeamLoaders {
  return { territories: new DataLoader(async (ids) => territories.ofEach(database.manager, ids)) };
}
