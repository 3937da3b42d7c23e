import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { byId } from '../platform/loaders';
import type { PeopleCount } from '../targeting/audience/audience.service';
import { shownCount } from '../targeting/audience/audience.rules';
import type { Rule, World } from '../targeting/language';
import { SituationRow } from './situation.entity';
import type { WorldService } from './world.service';

export interface SituationsLoaders {
  situation: DataLoader<string, SituationRow | null>;
  /** The world as it is for this request, read once. */
  world: () => Promise<World>;
  /** How many real profiles a rule is TRUE for, as shown. */
  profileCount: DataLoader<Rule, string | null>;
}

export function situationsLoaders(database: DataSource, worlds: WorldService, people: PeopleCount): SituationsLoaders {
  let read: Promise<World> | undefined;
  const world = async (): Promise<World> => {
    read ??= worlds.current();
    return read;
  };
  return {
    situation: byId(database, SituationRow),
    world,
    profileCount: new DataLoader(async (rules) => {
      const { total, matching } = await people.count(rules, await world());
      return matching.map((count) => shownCount({ total, matching: count }));
    }),
  };
}
