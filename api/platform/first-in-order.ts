/** The first ones of the order, in it. Far cheaper than sorting everything where few are asked for. `compare`: as for sorting. */
export function firstInOrder<Item>(
  items: readonly Item[],
  count: number,
  compare: (left: Item, right: Item) => number,
): Item[] {
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
