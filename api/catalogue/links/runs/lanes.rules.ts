/** By the hosts of their addresses, each in the order given. */
export function byHost<Item extends { url: string }>(items: readonly Item[]): Item[][] {
  return [...Map.groupBy(items, ({ url }) => new URL(url).hostname).values()];
}

/** Does the work of each piece, so many at the same time. The first that fails stops what has not begun. */
export async function inLanes<Piece>(
  count: number,
  pieces: readonly Piece[],
  work: (piece: Piece) => Promise<void>,
): Promise<void> {
  const waiting = pieces.values();
  let hasFailed = false;
  const lane = async (): Promise<void> => {
    for (const piece of waiting) {
      if (hasFailed) return;
      await work(piece).catch((error: unknown) => {
        hasFailed = true;
        throw error;
      });
    }
  };
  await Promise.all(Array.from({ length: count }, lane));
}
