import DataLoader from 'dataloader';
import { evictOnRejection } from '../platform/single-flight';
import type { PeopleCount } from './audience/audience.service';
import { shownCount } from './audience/audience.rules';
import type { Rule, World } from './language';
import type { Worlds } from './worlds.types';

export interface TargetingLoaders {
  /** The world as it is for this request, read once. */
  world: () => Promise<World>;
  /** How many real profiles a rule is TRUE for, as shown. */
  profileCount: DataLoader<Rule, string | null>;
}

export function targetingLoaders(worlds: Worlds, people: PeopleCount): TargetingLoaders {
  let read: Promise<World> | undefined;
  const world = async (): Promise<World> => {
    read ??= evictOnRejection(worlds.current(), () => (read = undefined));
    return read;
  };
  return {
    world,
    profileCount: new DataLoader(async (rules) => {
      const { total, matching } = await people.count(rules, await world());
      return matching.map((count) => shownCount({ total, matching: count }));
    }),
  };
}
