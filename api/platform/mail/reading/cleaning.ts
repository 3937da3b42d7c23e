/** Characters that nobody sees and that change an address or the direction of a line. Joiners stay: emojis need them. */
const INVISIBLE = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

/** Removes characters that a database cannot store or a reader cannot see. */
export function clean(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these characters are removed
  return text.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFEFF]/g, '');
}

/** For names and subjects: one line, without what is left of characters that were cut in two. */
export function cleanLine(text: string): string {
  return clean(text)
    .replace(INVISIBLE, '')
    .replaceAll('\uFFFD', '')
    .replace(/[\s\u0085]+/g, ' ')
    .trim();
}
