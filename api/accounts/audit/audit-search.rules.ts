/** More are not looked for. */
const MAX_WORDS = 8;
const MAX_LENGTH = 200;

/** A search as PostgreSQL reads it: an entry has each word, or one that begins with it. Null when nothing is looked for. */
export function soughtWords(search: string | null | undefined): string | null {
  const words = plainWords((search ?? '').slice(0, MAX_LENGTH)).slice(0, MAX_WORDS);
  return words.length === 0 ? null : words.map((word) => `'${word}':*`).join(' & ');
}

/** Folded as the database folds what is stored. */
function plainWords(text: string): string[] {
  const folded = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return (
    folded
      .replaceAll('œ', 'oe')
      .replaceAll('æ', 'ae')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
