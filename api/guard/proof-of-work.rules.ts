/** What the sender has to solve: a number from 0 to maxNumber. */
export interface Challenge {
  algorithm: string;
  /** Hexadecimal. */
  challenge: string;
  salt: string;
  signature: string;
  maxNumber: number;
}

/** A challenge and the number that solves it, as ALTCHA writes it. */
export interface Solution {
  algorithm: typeof ALGORITHM;
  challenge: string;
  number: number;
  salt: string;
  signature: string;
}

export const ALGORITHM = 'SHA-256';
/** About a second of an old telephone, while somebody writes. */
export const MAX_NUMBER = 200_000;
export const CHALLENGE_MS = 20 * 60_000;

const MAX_LENGTH = 1000;

/** From base64 of JSON; undefined for what is no solution. */
export function solutionIn(text: string): Solution | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const { algorithm, challenge, number, salt, signature } = jsonIn(text);
  const isWhole =
    algorithm === ALGORITHM &&
    [challenge, salt, signature].every((part) => typeof part === 'string') &&
    Number.isSafeInteger(number);
  return isWhole ? ({ algorithm, challenge, number, salt, signature } as Solution) : undefined;
}

function jsonIn(text: string): Partial<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64').toString('utf8'));
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
