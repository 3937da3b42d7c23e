const { imul } = Math;

/** Numbers from 0 to 1, 1 left out. */
export type Random = () => number;

/** The same numbers for the same seed (mulberry32, by Tommy Ettinger, public domain). */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A seed of its own for each name, so that one more fact changes none of the others. */
export function seedOf(seed: number, name: string): number {
  let mixed = seed | 0;
  for (const letter of name) mixed = imul(mixed ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return mixed;
}

/** Draws an index, each as often as its weight says. */
export function drawing(weights: readonly number[]): (random: Random) => number {
  const bounds = new Float64Array(weights.length);
  let total = 0;
  weights.forEach((weight, index) => {
    total += weight;
    bounds[index] = total;
  });
  return (random) => above(bounds, random() * total);
}

/** The first index whose bound is above the mark. */
function above(bounds: Float64Array, mark: number): number {
  let [low, high] = [0, bounds.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bounds[middle] as number) > mark) high = middle;
    else low = middle + 1;
  }
  return low;
}
