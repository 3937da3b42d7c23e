/** As for sorting. */
type Compare<Item> = (left: Item, right: Item) => number;

/** The first ones of the order, in it. Far cheaper than sorting everything where few are asked for. */
export function firstInOrder<Item>(items: readonly Item[], count: number, compare: Compare<Item>): Item[] {
  if (count >= items.length) return items.toSorted(compare);
  const first: Item[] = [];
  for (const item of items) {
    const last = first[count - 1];
    if (count === 0 || (last !== undefined && compare(last, item) <= 0)) continue;
    const place = first.findIndex((other) => compare(item, other) < 0);
    first.splice(place === -1 ? first.length : place, 0, item);
    if (first.length > count) first.pop();
  }
  return first;
}

/** Where in a list in this order an item stands, or would stand. */
export function placeInOrder<Item>(list: readonly Item[], item: Item, compare: Compare<Item>): number {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (compare(list[middle] as Item, item) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}

/**
 * A new list in the same order, without what stands at some places, and with more. What stays is not compared with each other, so that a
 * change of a few items among very many costs hardly anything.
 */
export function mergeInOrder<Item>(
  list: readonly Item[],
  { without, more }: { without: readonly number[]; more: readonly Item[] },
  compare: Compare<Item>,
): Item[] {
  const stay = withoutPlaces(list, without);
  const sorted = more.toSorted(compare);
  if (stay.length === 0 || sorted.length === 0) return stay.length === 0 ? sorted : stay;
  const merged: Item[] = [];
  let from = 0;
  for (const item of sorted) {
    const to = placeInOrder(stay, item, compare);
    while (from < to) merged.push(stay[from++] as Item);
    merged.push(item);
  }
  while (from < stay.length) merged.push(stay[from++] as Item);
  return merged;
}

function withoutPlaces<Item>(list: readonly Item[], places: readonly number[]): Item[] {
  const left: Item[] = [];
  let from = 0;
  for (const place of [...places.toSorted((one, other) => one - other), list.length]) {
    while (from < place) left.push(list[from++] as Item);
    from = place + 1;
  }
  return left;
}
