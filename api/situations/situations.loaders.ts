import type DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { byId } from '../platform/loaders';
import type { World } from './language';
import { SituationRow } from './situation.entity';
import type { WorldService } from './world.service';

export interface SituationsLoaders {
  situation: DataLoader<string, SituationRow | null>;
  /** The world as it is for this request, read once. */
  world: () => Promise<World>;
}

export function situationsLoaders(database: DataSource, worlds: WorldService): SituationsLoaders {
  let world: Promise<World> | undefined;
  return {
    situation: byId(database, SituationRow),
    world: async () => {
      world ??= worlds.current();
      return world;
    },
  };
}
