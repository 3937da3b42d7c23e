import { firstInOrder } from '../../platform/in-order';
import { isWanted, newestFirst } from './published-catalogue.rules';
import type { Position, PublishedCatalogue, Wanted } from './published-catalogue.rules';
import type { PublishedItem } from './published.entity';
import type { FoundItem } from './word-index.rules';

/** Where an item stands where words are sought: the best rank first, then the newest. Without words every rank is 0. */
export interface RankedPosition {
  rank: number;
  item: Position;
}

export interface RankedItem extends RankedPosition {
  item: PublishedItem;
}

export type IsNear = (item: PublishedItem) => boolean;

interface Part {
  after: RankedPosition | undefined;
  count: number;
  /** Undefined: wherever it is for. */
  isNear: IsNear | undefined;
}

interface Page {
  items: RankedItem[];
  /** In all pages together. */
  totalCount: number;
}

/** A part of a list that is in its order already. */
export function pageOf(list: readonly PublishedItem[], { after, count, isNear }: Part): Page {
  const items = isNear === undefined ? list : list.filter(isNear);
  const from = after === undefined ? 0 : placeAfter(items, after);
  return { items: items.slice(from, from + count).map((item) => ({ item, rank: 0 })), totalCount: items.length };
}

/** A part of what words were found in. */
export function bestPageOf(list: readonly RankedItem[], { after, count, isNear }: Part): Page {
  const items = isNear === undefined ? list : list.filter(({ item }) => isNear(item));
  const left = after === undefined ? items : items.filter((one) => bestFirst(one, after) > 0);
  return { items: firstInOrder(left, count, bestFirst), totalCount: items.length };
}

/** What was found, as far as it is still published and of this kind and topic. */
export function found(catalogue: PublishedCatalogue, words: readonly FoundItem[], wanted: Wanted): RankedItem[] {
  const items: RankedItem[] = [];
  for (const { id, rank } of words) {
    const item = catalogue.item(id);
    if (item !== undefined && isWanted(item, wanted)) items.push({ item, rank });
  }
  return items;
}

function bestFirst(left: RankedPosition, right: RankedPosition): number {
  return right.rank - left.rank || newestFirst(left.item, right.item);
}

/** The place in a list without ranks of the first item that stands after a position. */
function placeAfter(items: readonly PublishedItem[], after: RankedPosition): number {
  let [from, to] = [0, items.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (bestFirst({ rank: 0, item: items[middle] as PublishedItem }, after) > 0) to = middle;
    else from = middle + 1;
  }
  return from;
}
