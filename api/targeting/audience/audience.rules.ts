import { shownPeople } from '../../platform/few-people.rules';
import type { Facts, Rule } from '../language';

/** People of the reference population whom a rule reaches; the three truths add up to `population`. */
export interface Reach {
  population: number;
  matching: number;
  unknown: number;
  excluded: number;
  gained: number | null;
  lost: number | null;
  /** The régions, largest first. */
  byRegion: RegionReach[];
}

export interface RegionReach {
  /** "reg-84" */
  placeCode: string;
  population: number;
  matching: number;
  gained: number | null;
  lost: number | null;
}

/** A reach with the rule that it is the reach of. */
export interface RuleReach extends Reach {
  rule: Rule;
  computedAt: Date;
  /** Some of those gained and lost, with what the rules ask of them; nobody where nothing is replaced. */
  examples: () => Examples;
}

export interface Examples {
  gained: Facts[];
  lost: Facts[];
}

/** How many real people match, as shown. Null where there is nobody at all. */
export function shownCount({ total, matching }: { total: number; matching: number }): string | null {
  return total === 0 ? null : shownPeople(matching);
}
