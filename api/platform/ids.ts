import { hash } from 'node:crypto';
import { v7 } from 'uuid';

/** Services check ids with this, so that a text that is no UUID is answered like an unknown id, not with a database error. */
export function isUuid(id: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);
}

let sequence = 0;

/** Makes a UUID (version 7) that sorts after those that this process made earlier for the same moment. */
export function orderedUuid(at: Date): string {
  sequence = (sequence + 1) >>> 0;
  // Given a moment, the library keeps no order of its own.
  return v7({ msecs: at.getTime(), seq: sequence });
}

/** Makes a UUID (version 8) from a text: the same one for the same text, in every process. */
export function namedUuid(words: string): string {
  const digest = hash('sha256', words);
  return uuidOf(`${digest.slice(0, 12)}8${digest.slice(12)}`);
}

/** Makes an id of 22 characters from what names a thing that is stored nowhere: the same one for the same parts, and it tells nothing of them. */
export function digestId(...parts: readonly unknown[]): string {
  return hash('sha256', JSON.stringify(parts), 'base64url').slice(0, 22);
}

/** Makes a UUID from 32 hexadecimal digits, and sets the variant of the standard in the 17th. */
function uuidOf(hex: string): string {
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
