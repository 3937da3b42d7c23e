import type { PlaceKind } from '../reference';

/** The kinds of place that somebody may be given to moderate. */
export const TERRITORY_KINDS: readonly PlaceKind[] = ['REGION', 'DEPARTEMENT'];

/** Who has no territory moderates everywhere. `placeChain`: the place of a contribution and what holds it; empty without one. */
export function isTheirs(territories: readonly string[], placeChain: readonly string[]): boolean {
  return territories.length === 0 || placeChain.some((code) => territories.includes(code));
}
