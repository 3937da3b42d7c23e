/** The list with one of it a place further up (-1) or down (1); null at its end. */
export function moved<Item>(items: readonly Item[], from: number, by: -1 | 1): Item[] | null {
  const item = items[from];
  const other = items[from + by];
  if (item === undefined || other === undefined) return null;
  return items.with(from, other).with(from + by, item);
}
