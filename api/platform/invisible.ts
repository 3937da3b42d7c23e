// Characters that nobody sees: marks of direction that come along with a copied address, spaces of no width, soft hyphens, tags.

const INVISIBLE = String.raw`\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\u2800\uFFF9-\uFFFB`;
const CONTROLS = String.raw`\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F`;
const ANY = new RegExp(`[${INVISIBLE}${CONTROLS}]`, 'gu');
const START = new RegExp(`^[\\s${INVISIBLE}${CONTROLS}]+`, 'u');
/** A picture keeps the mark that gives it its colours. */
const END = new RegExp(`(?:(?<!\\p{Extended_Pictographic})\\uFE0F|(?!\\uFE0F)[\\s${INVISIBLE}${CONTROLS}])+$`, 'u');
/** Pictures are joined and coloured by invisible characters, and some scripts join or part letters with them. */
const IN_PLACE =
  /(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}])[\uFE0F\u200D]+|(?<=[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Malayalam}\p{Script=Sinhala}\p{Mn}\p{Mc}])[\u200C\u200D]/gu;

/** Without the blanks and the invisible characters at both ends. */
export function trimmed(text: string): string {
  return text.replace(START, '').replace(END, '');
}

export function withoutInvisible(text: string): string {
  return text.replace(ANY, '');
}

/** Whether somebody who reads the text would take it for another one. */
export function hidesCharacters(text: string): boolean {
  const told = text.replace(IN_PLACE, '');
  return withoutInvisible(told) !== told;
}

/** The number of characters that one sees, blanks between them included. */
export function visibleLength(text: string): number {
  return [...withoutInvisible(text).trim()].length;
}

/** Whether the text can be stored and read back to the letter: the database keeps neither NUL nor half a surrogate pair. */
export function isReadable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}
