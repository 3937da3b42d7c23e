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

const MIN_SHOWN_COUNT = 10;

/** How many real people match, as shown: in whole tens, so that two counts do not tell one person apart. Null where there is nobody at all. */
export function shownCount({ total, matching }: { total: number; matching: number }): string | null {
  if (total === 0) return null;
  return matching < MIN_SHOWN_COUNT ? `< ${MIN_SHOWN_COUNT}` : `${matching - (matching % MIN_SHOWN_COUNT)}`;
}
