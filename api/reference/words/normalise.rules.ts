/**
 * How names are compared. The same folding makes the stored `search` columns and the keys of queries,
 * so what it gives need not be real words, only the same for spellings that mean the same.
 */

const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' };
/** Left out where names are compared. */
export const SMALL_WORDS: ReadonlySet<string> = new Set([
  'a',
  'au',
  'aux',
  'd',
  'de',
  'des',
  'du',
  'en',
  'et',
  'l',
  'la',
  'le',
  'les',
  'un',
  'une',
  'pour',
  'dans',
]);
const COMMON_IN_PLACES = new Set([...SMALL_WORDS, 'saint', 'sainte', 'sur', 'sous', 'les', 'lez']);
/** Spellings that the rules of folding do not bring together. */
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['femme', 'homme'],
  ['fille', 'garcon'],
  ['cuisto', 'cuisinier'],
  ['cuistot', 'cuisinier'],
]);

/** Lower case, no accent, no ligature, one space between words of letters and digits. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[œæß]/g, (letter) => LIGATURES[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** "St Étienne" and "Saint-Etienne", "Lyon 3ème arrondissement" and "LYON 03" meet. */
export function placeKey(text: string): string {
  return plain(text.replace(/\bs\//gi, 'sur '))
    .replace(/\bcedex( \d+)?\b/g, '')
    .replace(/\bst (?=\S)/g, 'saint ')
    .replace(/\bste (?=\S)/g, 'sainte ')
    .replace(/ (arrondissement|arr|ardt)\b/g, '')
    .replace(/ 0?(\d{1,2}) ?(er|e|eme|ieme|nd|nde)?$/g, ' $1')
    .replace(/ +/g, ' ')
    .trim();
}

/** The telling words of a key: thousands of names share the others, and comparing with them all takes long. */
export function placeNearKey(key: string): string {
  const words = key.split(' ').filter((word) => !COMMON_IN_PLACES.has(word));
  return words.length > 0 ? words.join(' ') : key;
}

/** "Dévelopeuses web" and "Développeur web" meet: gender, plural, small words and doubled letters do not count. */
export function jobKey(text: string): string {
  const words = plain(text).split(' ');
  const telling = words.filter((word) => !SMALL_WORDS.has(word));
  return (telling.length > 0 ? telling : words).map(foldWord).join(' ');
}

/** What the `search` column holds: every key between bars, "| saint etienne | 42000 |". */
export function searchText(keys: readonly string[]): string {
  return `| ${[...new Set(keys)].filter((key) => key !== '').join(' | ')} |`;
}

function foldWord(word: string): string {
  const known = SYNONYMS.get(word) ?? word;
  if (known.length <= 3 || /\d/.test(known)) return known;
  const single = known.replace(/([a-z])\1/g, '$1').replace(/[sx]$/, '');
  return masculine(single).replace(/e$/, '').replace(/s$/, '');
}

function masculine(word: string): string {
  if (word.length <= 4) return word;
  return word
    .replace(/trice$/, 'teur')
    .replace(/euse$/, 'eur')
    .replace(/ive$/, 'if')
    .replace(/ese$/, 'e');
}
