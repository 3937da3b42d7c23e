import { createHmac, timingSafeEqual } from 'node:crypto';

/** What only this service can have written: HMAC-SHA-256 of words under a purpose, so that a signature for one purpose is none for another. */
export class Signer {
  constructor(private readonly key: Buffer) {}

  /** 256 bits, safe in a URL. */
  sign(purpose: string, words: string): string {
    return this.digest(purpose, words).toString('base64url');
  }

  /** The beginning, as lower-case hexadecimal digits: for places that are short, or where case is lost. */
  shortly(purpose: string, words: string, digits: number): string {
    return this.digest(purpose, words).toString('hex').slice(0, digits);
  }

  private digest(purpose: string, words: string): Buffer {
    return createHmac('sha256', this.key).update(`${purpose}\0${words}`).digest();
  }
}

/** Takes as long wherever the two differ. */
export function isSame(given: string, expected: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(expected)];
  return left.length === right.length && timingSafeEqual(left, right);
}
