import { createHash, randomBytes } from 'node:crypto';

/** Makes a secret of 256 bits, safe in a URL. Only its hash is stored. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
