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

const PATTERNS: readonly { kind: PersonalDataKind; pattern: RegExp; isReal?: (digits: string) => boolean }[] = [
  { kind: 'EMAIL', pattern: /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu },
  // Sex, year, month, département (2A and 2B too), commune, order, and the key that may be left out.
  {
    kind: 'SOCIAL_SECURITY_NUMBER',
    pattern:
      /(?<![\p{L}\p{N}])[12][ .]?\d{2}[ .]?\d{2}[ .]?(?:\d{2}|2[AB])[ .]?\d{3}[ .]?\d{3}(?:[ .]?\d{2})?(?![\p{L}\p{N}])/giu,
    isReal: isSocialSecurityNumber,
  },
  {
    kind: 'TELEPHONE',
    pattern: /(?<![\p{L}\p{N}])(?:(?:\+|00)33[ .-]?(?:\(0\)[ .-]?)?|0)[1-9](?:[ .-]?\d{2}){4}(?!\d)/gu,
  },
];

/** In order of appearance; where two overlap, the first kind of the list counts. */
export function personalDataIn(text: string): PersonalDataFind[] {
  const finds: PersonalDataFind[] = [];
  for (const { kind, pattern, isReal } of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const find = { kind, start: match.index, end: match.index + match[0].length };
      const isTaken = finds.some((other) => other.start < find.end && find.start < other.end);
      if (!isTaken && (isReal === undefined || isReal(match[0].replaceAll(/[ .]/g, '')))) finds.push(find);
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
  const digits = written.toUpperCase().replace('2A', '19').replace('2B', '18');
  if (!/^\d+$/.test(digits)) return false;
  const month = Number(digits.slice(3, 5));
  const isPlausible = (month >= 1 && month <= 12) || (month >= 20 && month <= 42) || month >= 50;
  return (
    isPlausible && (digits.length === 13 || 97n - (BigInt(digits.slice(0, 13)) % 97n) === BigInt(digits.slice(13)))
  );
}
