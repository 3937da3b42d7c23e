import { sha256, wordsOf } from './sha256';

/** What the server asks: the number whose hash, after the salt, is the challenge. */
export interface Challenge {
  algorithm: string;
  challenge: string;
  salt: string;
  signature: string;
  maxNumber: number;
}

/** Looks among so many numbers from the first on; null when it is none of them. */
export function solvedWithin({ challenge, salt, maxNumber }: Challenge, first: number, count: number): number | null {
  const sought = wordsOf(challenge);
  for (let number = first; number < first + count && number <= maxNumber; number += 1) {
    const digest = sha256(salt + number);
    if (digest[0] === sought[0] && digest.every((word, index) => word === sought[index])) return number;
  }
  return null;
}

/** As the server reads it: base64 of JSON. */
export function solutionOf({ algorithm, challenge, salt, signature }: Challenge, number: number): string {
  return btoa(JSON.stringify({ algorithm, challenge, number, salt, signature }));
}
