import type { AudienceFieldsFragment } from '../../generated/graphql';
import { MIN_SHOWN_COUNT } from './counts';

export type Region = AudienceFieldsFragment['byRegion'][number];

/** Whom the map and the table are about: those reached, or those whom a change gains or loses. */
export const REGION_VIEWS = ['matching', 'gained', 'lost'] as const;
export type RegionView = (typeof REGION_VIEWS)[number];

export interface RegionPart {
  place: Region['place'];
  population: number;
  count: number;
}

/** How many régions are named in words. */
const NAMED = 3;

export function partsOf(regions: readonly Region[], view: RegionView): RegionPart[] {
  return regions.map((region) => ({ ...region, count: region[view] ?? 0 }));
}

/** Those with the most people, of those whose number may be shown. */
export function largestParts(parts: readonly RegionPart[]): RegionPart[] {
  return parts
    .filter(({ count }) => count >= MIN_SHOWN_COUNT)
    .toSorted((one, other) => other.count - one.count)
    .slice(0, NAMED);
}
