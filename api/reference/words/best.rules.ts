/**
 * The first of those that are in the best tiers, each tier in the order that they come in. `tierOf` gives none for what does not belong,
 * and may do so for what is worse than `worst`: enough were found that are better.
 */
export function bestTiers(
  rows: readonly number[],
  {
    tiers,
    first,
    tierOf,
  }: { tiers: number; first: number; tierOf: (row: number, worst: number) => number | undefined },
): number[] {
  const found: number[][] = Array.from({ length: tiers }, () => []);
  let worst = tiers - 1;
  for (const row of rows) {
    const tier = tierOf(row, worst);
    const inTier = tier === undefined ? undefined : found[tier];
    if (inTier === undefined || inTier.length >= first) continue;
    inTier.push(row);
    worst = worstOf(found, first);
  }
  return found.flat().slice(0, first);
}

/** The tier with which there are enough, or the last. */
function worstOf(found: readonly (readonly number[])[], first: number): number {
  let count = 0;
  const enough = found.findIndex(({ length }) => (count += length) >= first);
  return enough < 0 ? found.length - 1 : enough;
}
