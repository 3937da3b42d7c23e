import { TELEPHONE, isTelephone } from './telephones.rules';

export type PersonalDataKind = 'TELEPHONE' | 'EMAIL' | 'SOCIAL_SECURITY_NUMBER';

/** Where a text holds personal data: UTF-16 offsets, the end excluded. */
export interface PersonalDataFind {
  kind: PersonalDataKind;
  start: number;
  end: number;
}

/** What stands in its place for those who do not need to know it. */
const MASKS: Readonly<Record<PersonalDataKind, string>> = {
  TELEPHONE: '[téléphone masqué]',
  EMAIL: '[adresse masquée]',
  SOCIAL_SECURITY_NUMBER: '[numéro masqué]',
};

const LOCAL_PART = String.raw`[\p{L}\p{N}._%+\-\p{Default_Ignorable_Code_Point}]{1,64}`;
const LABEL = String.raw`[\p{L}\p{N}\-\p{Default_Ignorable_Code_Point}]{1,63}`;
/** "@", also as those write it who hide an address from robots. */
const AT = String.raw`(?:[^\S\n]?[[({<]\s?(?:at|arobase|chez|[@＠])\s?[\])}>][^\S\n]?|[^\S\n]?[@＠][^\S\n]?|[^\S\n]arobase[^\S\n])`;
const DOT = String.raw`(?:\.|[^\S\n]?[[({]\s?(?:dot|point|\.)\s?[\])}][^\S\n]?|[^\S\n](?:dot|point)[^\S\n])`;
const EMAIL = new RegExp(`${LOCAL_PART}${AT}${LABEL}(?:${DOT}${LABEL}){1,5}`, 'giu');

const PATTERNS: readonly {
  kind: PersonalDataKind;
  pattern: RegExp;
  isReal?: (written: string, around: { before: string; after: string }) => boolean;
}[] = [
  { kind: 'EMAIL', pattern: EMAIL },
  // Sex, year, month, département (2A and 2B too), commune, order, and the key that may be left out.
  {
    kind: 'SOCIAL_SECURITY_NUMBER',
    pattern:
      /(?<![\p{L}\p{N}])[12][^\S\n]?[.-]?\d{2}[^\S\n]?[.-]?\d{2}[^\S\n]?[.-]?(?:\d{2}|2[AB])[^\S\n]?[.-]?\d{3}[^\S\n]?[.-]?\d{3}(?:[^\S\n]?[.-]?\d{2})?(?![\p{L}\p{N}])/giu,
    isReal: isSocialSecurityNumber,
  },
  { kind: 'TELEPHONE', pattern: TELEPHONE, isReal: isTelephone },
];

/** In order of appearance; where two overlap, the first kind of the list counts. */
export function personalDataIn(text: string): PersonalDataFind[] {
  const finds: PersonalDataFind[] = [];
  for (const { kind, pattern, isReal } of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const find = { kind, start: match.index, end: match.index + match[0].length };
      const isTaken = finds.some((other) => other.start < find.end && find.start < other.end);
      if (
        !isTaken &&
        (isReal === undefined ||
          isReal(match[0], {
            before: text.slice(Math.max(0, find.start - 2), find.start),
            after: text.slice(find.end, find.end + 2),
          }))
      )
        finds.push(find);
    }
  }
  return finds.sort((left, right) => left.start - right.start);
}

export function maskPersonalData(text: string): string {
  return replaced(text, ({ kind }) => MASKS[kind]);
}

/** For searches: a mask is no word that anybody wrote. */
export function withoutPersonalData(text: string): string {
  return replaced(text, () => ' ');
}

/** Masks only what one of other texts holds too, however it is written there. */
export function maskRepeatedPersonalData(text: string, others: readonly string[]): string {
  const held = new Set(others.flatMap((other) => personalDataIn(other).map((find) => keyOf(other, find))));
  return replaced(text, ({ kind, ...find }) => (held.has(keyOf(text, find)) ? MASKS[kind] : undefined));
}

function keyOf(text: string, { start, end }: Pick<PersonalDataFind, 'start' | 'end'>): string {
  return text
    .slice(start, end)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** Keeps what `by` gives nothing for. */
function replaced(text: string, by: (find: PersonalDataFind) => string | undefined): string {
  return personalDataIn(text).reduceRight(
    (kept, find) => kept.slice(0, find.start) + (by(find) ?? kept.slice(find.start, find.end)) + kept.slice(find.end),
    text,
  );
}

/** With its key where it is given: 97 less the remainder of the number by 97; Corsica counts as 19 and 18 (INSEE, numéro d'inscription au répertoire). */
function isSocialSecurityNumber(written: string): boolean {
  const digits = written
    .replaceAll(/[^0-9AB]/gi, '')
    .toUpperCase()
    .replace('2A', '19')
    .replace('2B', '18');
  if (!/^\d+$/.test(digits)) return false;
  const month = Number(digits.slice(3, 5));
  const isPlausible = (month >= 1 && month <= 12) || (month >= 20 && month <= 42) || month >= 50;
  return (
    isPlausible && (digits.length === 13 || 97n - (BigInt(digits.slice(0, 13)) % 97n) === BigInt(digits.slice(13)))
  );
}
