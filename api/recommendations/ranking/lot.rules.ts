/** A number for a text, always the same (FNV-1a). */
export function numberFor(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** Draws for one of several equals: the same for the same two numbers, and with another seed in another order (the mixer of MurmurHash3). */
export function lotOf(number: number, seed: number): number {
  let hash = number ^ seed;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
