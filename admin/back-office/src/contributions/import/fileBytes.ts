/** As the API bounds it. */
export const MAX_FILE_BYTES = 700_000;

/** Shorter than the longest text that a request may hold. */
const PART_LENGTH = 48_000;

/** The bytes as they are, whatever their encoding, in parts of one text in Base64. */
export async function base64Of(file: Blob): Promise<string[]> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  const text = btoa(binary);
  return Array.from({ length: Math.ceil(text.length / PART_LENGTH) }, (_, at) =>
    text.slice(at * PART_LENGTH, (at + 1) * PART_LENGTH),
  );
}
