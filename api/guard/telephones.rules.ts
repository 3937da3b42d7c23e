/**
 * Telephone numbers as people in France and overseas write them. What else looks like one is told apart by its groups: dates, sums, lists of
 * postal codes, SIREN and SIRET.
 */

/** What stands between two digits: blanks of any width on one line, dots, dashes, slashes, and what nobody sees. */
const BETWEEN = String.raw`(?:[^\S\r\n]|[./_·•‐‑‒–—−-]|\p{Default_Ignorable_Code_Point}){0,3}`;
const START = String.raw`(?<![\p{L}\p{N}])`;
/** In brackets, or without. */
const bracketed = (one: string): string => String.raw`(?:\(${one}\)|${one})`;
/** A code after "+" or "00". */
const code = (codes: string): string => bracketed(String.raw`(?:\+|00)${BETWEEN}(?:${codes})`) + BETWEEN;
const digits = (count: number): string => String.raw`(?:${BETWEEN}\d){${count}}(?!\d)`;

/** With the zero that people keep after the code, in brackets or not. */
const NATIONAL = bracketed(String.raw`0${BETWEEN}[1-9]`) + digits(8);
/** Metropolitan France; La Réunion and Mayotte; Guadeloupe, Saint-Martin and Saint-Barthélemy; Guyane; Martinique. */
const FRENCH = String.raw`${code('33|262|590|594|596')}(?:\(?0\)?)?${BETWEEN}[1-9]${digits(8)}`;
/** Saint-Pierre-et-Miquelon, Wallis-et-Futuna, Nouvelle-Calédonie: six digits; Polynésie française: eight. */
const PACIFIC = String.raw`(?:${code('508|681|687')}${digits(6)}|${code('689')}${digits(8)})`;
/** Of another country: ten to fifteen digits in all. */
const FOREIGN = String.raw`\+${BETWEEN}[1-9](?:${BETWEEN}(?:\(\d\)|\d)){9,14}(?!\d)(?!\s?(?:€|%|euros?\b|habitants\b|emplois\b))`;
/** The plus forgotten; a sum is grouped by threes. */
const BARE = String.raw`33(?:[67]\d{8}|${BETWEEN}[67](?:[^\S\r\n.-]|[ .-])\d\d(?:[ .-]?\d\d){3})(?!\d)`;
/** Where the country gives numbers of six or eight digits, they are one only after a word that says so. */
const WORD = String.raw`(?:t[ée]l(?:[ée]phone[rz]?)?|portable|mobile|gsm|fixe|whatsapp|vini|mobilis|sms|appele[rz]|joindre|contacte[rz])`;
const SHORT = String.raw`(?<=${START}${WORD}\b[^\p{L}\p{N}\n]{0,4}(?:(?:au|le|sur|est|num[ée]ro|n°)[^\p{L}\p{N}\n]{1,3}){0,3})\d\d(?:[ .-]?\d\d){2,3}(?![ .-]?\d)`;

const NUMBER_WORDS =
  'z[ée]ro|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|et';
const SPELT = String.raw`${START}z[ée]ro[\s,-]+(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf)(?:[\s,-]+(?:${NUMBER_WORDS})){4,20}(?![\p{L}\p{N}])`;

export const TELEPHONE = new RegExp(
  [...[FRENCH, PACIFIC, FOREIGN, BARE, NATIONAL].map((one) => START + one), SHORT, SPELT].join('|'),
  'giu',
);

/** Whether the groups of digits are those of a number, and not of something else that has as many. `around`: what stands before and after. */
export function isTelephone(written: string, around: { before: string; after: string }): boolean {
  const groups = written.match(/\d+/g) ?? [];
  return (
    !isDate(written) && !isDecimal(written) && !isHours(written) && !isPostal(groups) && !isPartOfLonger(groups, around)
  );
}

/** "01/02/2026 10", "01.2026 1234". */
function isDate(written: string): boolean {
  return /^(?:0[1-9]\s?[./-]\s?)?(?:0[1-9]|1[0-2])\s?[./-]\s?(?:19|20)\d\d(?!\d)/.test(written);
}

function isDecimal(written: string): boolean {
  return /^0[.]\d{9}$/.test(written);
}

/** "09.00-12.00". */
function isHours(written: string): boolean {
  return /^0\d[.]?[0-5]0\s?[-–/]\s?[0-2]\d[.]?[0-5]0/.test(written);
}

/** Two codes of places in a row. */
function isPostal(groups: readonly string[]): boolean {
  return groups.length === 2 && groups.every(({ length }) => length === 5);
}

/** Among other numbers, only the usual groups are those of a telephone. */
function isPartOfLonger(groups: readonly string[], { before, after }: { before: string; after: string }): boolean {
  const isAmongNumbers = /\d[^\S\n]?$/.test(before) || /^[^\S\n]?\d/.test(after);
  return isAmongNumbers && !['2 2 2 2 2', '4 2 2 2', '10'].includes(groups.map(({ length }) => length).join(' '));
}
