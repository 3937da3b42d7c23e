import { sha256 } from '@noble/hashes/sha2.js';
import { hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Challenge } from './challenge';

/**
 * Tries `count` numbers from `first` on; null when none of them solves the challenge. The browser's own SHA-256 answers by promises,
 * much slower for texts this short, and on secure pages only.
 */
export function findNumber({ challenge, salt, maxNumber }: Challenge, first: number, count: number): number | null {
  const sought = hexToBytes(challenge);
  for (let number = first; number < first + count && number <= maxNumber; number += 1) {
    const digest = sha256(utf8ToBytes(`${salt}${number}`));
    if (digest[0] === sought[0] && digest.every((byte, index) => byte === sought[index])) return number;
  }
  return null;
}
