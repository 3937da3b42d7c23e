import { ContributionsFileError } from './file-error';

/** Spreadsheets of a French Windows write it still: ISO-8859-1, and a few signs more. */
const WESTERN = 'windows-1252';
/** What a spreadsheet saves as "Unicode text", by the mark at its beginning. */
const WIDE = new Map([
  ['fffe', 'utf-16le'],
  ['feff', 'utf-16be'],
]);

export interface ReadText {
  text: string;
  encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252';
}

/** UTF-8, with its mark or without; UTF-16 with its mark; or ISO-8859-1, read as its superset Windows-1252. Throws when it is none of them. */
export function textOf(bytes: Uint8Array): ReadText {
  const wide = WIDE.get(Buffer.from(bytes.subarray(0, 2)).toString('hex'));
  if (wide !== undefined) return { text: sound(new TextDecoder(wide).decode(bytes)), encoding: 'UTF-16' };
  const read = readLeniently(bytes);
  if (damageIn(read) < 0) return { text: read, encoding: 'UTF-8' };
  // Letters that are sound in UTF-8 beside others that are not: the file is damaged, or of two files.
  const isMixed = /[^\p{ASCII}\uFFFD]/u.test(read);
  const western = new TextDecoder(WESTERN).decode(bytes);
  return isMixed || /[\0\x80-\x9f]/.test(western)
    ? { text: sound(read), encoding: 'UTF-8' }
    : { text: western, encoding: 'Windows-1252' };
}

/** With a sign in the place of what cannot be read. */
export function readLeniently(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}

function sound(text: string): string {
  const broken = damageIn(text);
  if (broken < 0) return text;
  throw new ContributionsFileError(text.slice(0, broken).split('\n').length, {
    fr: 'un caractère n’est pas en UTF-8. Enregistrez à nouveau le fichier en UTF-8.',
    en: 'a character is not UTF-8. Save the file as UTF-8 again.',
  });
}

function damageIn(text: string): number {
  return text.search(/[\uFFFD\0]/);
}
