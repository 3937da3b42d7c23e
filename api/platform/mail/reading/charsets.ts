import { isAscii } from 'node:buffer';

const LABEL = /(charset\s*=\s*"?)[\w.:()-]+/gi;
const ENCODED_WORD = /=\?[\w.:-]+\?([bq])\?/gi;

/** True where bytes did not fit the charset, and became U+FFFD. */
export function hasHoles(text: string): boolean {
  return text.includes('\uFFFD');
}

/** The same mail, declared as windows-1252: many programs write it whatever charset they name. */
export function withOtherCharset(raw: Buffer): Buffer {
  const text = new TextDecoder('windows-1252').decode(raw);
  // Eight-bit text becomes UTF-8; text in quoted-printable or base64 keeps its bytes, so its label has to change.
  const label = isAscii(raw) ? 'windows-1252' : 'utf-8';
  return Buffer.from(text.replace(LABEL, `$1${label}`).replace(ENCODED_WORD, '=?windows-1252?$1?'), 'utf8');
}

/** Restores UTF-8 that was read as ISO-8859-1 or windows-1252 ("Ã©" for "é"). Any other text stays as it is. */
export function unscrambled(text: string): string {
  if (!/[\u00C2-\u00F4][\u0080-\u00BF\u0152-\u2122]/.test(text)) return text;
  const bytes = bytesOf(text);
  if (bytes === undefined) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return text;
  }
}

/** Undefined where a character is not of windows-1252. */
function bytesOf(text: string): Buffer | undefined {
  const bytes = Array.from(text, (character) => {
    const code = character.charCodeAt(0);
    return code <= 0xff ? code : HIGH.get(character);
  });
  return bytes.every((byte) => byte !== undefined) ? Buffer.from(bytes) : undefined;
}

/**
 * What windows-1252 has between 0x80 and 0x9F, as the web defines it. iconv-lite has no character for five of these bytes,
 * so that "Í" and "”" would stay scrambled.
 */
const HIGH: ReadonlyMap<string, number> = new Map(
  Array.from(new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 32 }, (_, at) => 0x80 + at))).map(
    (character, at) => [character, 0x80 + at],
  ),
);
