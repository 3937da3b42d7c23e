import { createHmac, timingSafeEqual } from 'node:crypto';

/** Signs texts with HMAC-SHA-256. Each signature is for one purpose, and is not valid for another. */
export class Signer {
  constructor(private readonly key: Buffer) {}

  /** Returns a signature of 256 bits, safe in a URL. */
  sign(purpose: string, words: string): string {
    return this.digest(purpose, words).toString('base64url');
  }

  /** Returns the beginning of the signature as lower-case hexadecimal digits, where space is short or case is lost. */
  signBriefly(purpose: string, words: string, digits: number): string {
    return this.digest(purpose, words).toString('hex').slice(0, digits);
  }

  private digest(purpose: string, words: string): Buffer {
    return createHmac('sha256', this.key).update(`${purpose}\0${words}`).digest();
  }
}

/** Compares in constant time. */
export function isSameInConstantTime(given: string, expected: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(expected)];
  return left.length === right.length && timingSafeEqual(left, right);
}
