const BYTES = 32;

/** What SECRET and the files that stand for it hold. */
export const KEY_FORM = `${BYTES} bytes in base64 (openssl rand -base64 ${BYTES})`;

export function isKey(text: string): boolean {
  return /^[\w+/-]{43}=?$/.test(text.trim());
}

/** Both alphabets of base64 are read. */
export function keyOf(text: string): Buffer {
  return Buffer.from(text.trim(), 'base64url');
}
