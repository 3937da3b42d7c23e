import type { AudienceFieldsFragment } from '../../generated/graphql';
import { MIN_SHOWN_COUNT } from './counts';

export type Region = AudienceFieldsFragment['byRegion'][number];

/** Whom the map and the table are about: those reached, or those whom a change gains or loses. */
export const REGION_VIEWS = ['matching', 'gained', 'lost'] as const;
export type RegionView = (typeof REGION_VIEWS)[number];

/** What a change brings to a région. */
export type RegionChange = Pick<Region, 'place' | 'gained' | 'lost'>;

export interface RegionPart {
  place: Region['place'];
  population: number;
  count: number;
}

/** How many régions are named in words, and how many with what a change brings to them. */
const NAMED = 3;
const NAMED_CHANGES = 5;

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

const movedIn = ({ gained, lost }: RegionChange): number => (gained ?? 0) + (lost ?? 0);

/** Those in which most people are gained or lost, and how many more change. */
export function changedMost(regions: readonly RegionChange[]): { named: RegionChange[]; others: number } {
  const changed = regions.filter((region) => movedIn(region) > 0);
  const named = changed.toSorted((one, other) => movedIn(other) - movedIn(one)).slice(0, NAMED_CHANGES);
  return { named, others: changed.length - named.length };
}
