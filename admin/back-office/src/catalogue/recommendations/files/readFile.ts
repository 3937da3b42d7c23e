/** The longest text that the API takes in a request. */
const MAX_TEXT = 50_000;
/** Nothing larger can be as short as that. */
const MAX_BYTES = 4 * MAX_TEXT;

/** The text of a file, or why it is not sent: a key of the words. */
export async function readFile(file: File): Promise<{ text: string } | { refusal: 'tooLarge' | 'notUtf8' }> {
  if (file.size > MAX_BYTES) return { refusal: 'tooLarge' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    return text.length > MAX_TEXT ? { refusal: 'tooLarge' } : { text };
  } catch {
    return { refusal: 'notUtf8' };
  }
}
