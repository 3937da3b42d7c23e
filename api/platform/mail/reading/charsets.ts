const LABEL = /(charset\s*=\s*"?)[\w.:()-]+/gi;
const ENCODED_WORD = /=\?[\w.:-]+\?([bq])\?/gi;

/** Holes are bytes that the charset does not know. */
export function hasHoles(text: string): boolean {
  return text.includes('\uFFFD');
}

/** The same mail as if it had been written in windows-1252, what many programs write whatever they say. */
export function withOtherCharset(raw: Buffer): Buffer {
  const text = new TextDecoder('windows-1252').decode(raw);
  // Bytes of their own become UTF-8; those behind quoted-printable and base64 stay, and change their label.
  const isEightBit = raw.some((byte) => byte >= 0x80);
  const label = isEightBit ? 'utf-8' : 'windows-1252';
  return Buffer.from(text.replace(LABEL, `$1${label}`).replace(ENCODED_WORD, '=?windows-1252?$1?'), 'utf8');
}

/** UTF-8 that was read as ISO-8859-1 or windows-1252 ("Ã©") is what it was meant to be. */
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
  const bytes = Buffer.alloc(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const byte = byteOf(text.charCodeAt(index));
    if (byte === undefined) return undefined;
    bytes[index] = byte;
  }
  return bytes;
}

function byteOf(code: number): number | undefined {
  return code <= 0xff ? code : HIGH.get(code);
}

/** What windows-1252 has between 0x80 and 0x9F. */
const HIGH: ReadonlyMap<number, number> = new Map(
  Array.from({ length: 32 }, (_, index) => [
    new TextDecoder('windows-1252').decode(Buffer.from([0x80 + index])).charCodeAt(0),
    0x80 + index,
  ]),
);
