export const MIN_PASSWORD = 12;
/** Longer than any sentence that somebody types as a password. */
export const MAX_PASSWORD = 1_000;
/** Characters of an e-mail address (RFC 5321, 4.5.3.1.3: a path of 256 octets with its brackets). */
export const MAX_EMAIL = 254;

/** Rows of keys and the words that lists of stolen passwords begin with, in lower case. */
const COMMON = [
  'motdepasse',
  'password',
  'passw0rd',
  'azerty',
  'qwerty',
  'qwertz',
  'abcdef',
  '123456',
  '987654',
  '102030',
  'bonjour',
  'jetaime',
  'loulou',
  'doudou',
  'soleil',
  'chouchou',
  'iloveyou',
  'welcome',
  'administrat',
];
/** A word of fewer letters says little about its owner. */
const MIN_OWN_WORD = 4;
const MIN_DIFFERENT = 5;

/** Whether a password is among the first that somebody would try: too few different characters, common words, or the owner's own ones. */
export function isEasilyGuessed(password: string, about: readonly string[]): boolean {
  const plain = password.toLowerCase();
  if (new Set(plain).size < MIN_DIFFERENT) return true;
  const own = about
    .flatMap((text) => text.toLowerCase().split(/[^\p{L}\d]+/u))
    .filter(({ length }) => length >= MIN_OWN_WORD);
  const rest = [...COMMON, ...own].reduce((left, word) => left.replaceAll(word, ''), plain);
  return [...rest.replace(/[^\p{L}]+/gu, '')].length < MIN_DIFFERENT && rest !== plain;
}
