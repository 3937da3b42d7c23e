import { plain } from '../words/normalise.rules';

/** A job title as said of a man and of a woman; both the same where the word does not change. */
export interface GenderedTitle {
  masculine: string;
  feminine: string;
}

type Words = readonly string[];

/** Feminines that share too few letters with their masculine to be recognised by them. */
const IRREGULAR: Readonly<Record<string, string>> = {
  garcon: 'fille',
  homme: 'femme',
  monsieur: 'dame',
  poete: 'poetesse',
  steward: 'hotesse',
  traminot: 'employee',
  valet: 'femme',
};

/**
 * Reads the official notation, where what both forms share is written once:
 * "Abatteur / Abatteuse de carrière", "Cadre Dirigeant / Dirigeante d'administration", "Assistant / Assistante maternel / maternelle".
 * Two names of a job that are not two genders ("Lapidaire / Diamantaire") stay as they are.
 */
export function splitGenders(label: string): GenderedTitle {
  const unchanged = { masculine: label, feminine: label };
  const [first, second, third, ...others] = label.split(' / ').map((part) => part.trim().split(' '));
  if (first === undefined || second === undefined || others.length > 0) return unchanged;
  const start = first.findIndex((word) => isFeminineOf(second[0] ?? '', word));
  if (start < 0)
    return isFeminineOf(first[0] ?? '', second[0] ?? '') ? swapped(sharingEnd(first, second, 0)) : unchanged;
  return third === undefined ? sharingEnd(first, second, start) : withAgreement(first, second, third);
}

function sharingEnd(left: Words, right: Words, start: number): GenderedTitle {
  if (sameWord(left.at(-1), right.at(-1))) return { masculine: left.join(' '), feminine: right.join(' ') };
  return {
    masculine: [...left, ...right.slice(left.length - start)].join(' '),
    feminine: [...left.slice(0, start), ...right].join(' '),
  };
}

/** The few official titles that give the feminine first. */
function swapped({ masculine, feminine }: GenderedTitle): GenderedTitle {
  return { masculine: feminine, feminine: masculine };
}

/** The middle part carries the feminine noun and the masculine end: "Assistante maternel". */
function withAgreement(noun: Words, middle: Words, feminineEnd: Words): GenderedTitle {
  return {
    masculine: [...noun, ...middle.slice(noun.length)].join(' '),
    feminine: [...middle.slice(0, noun.length), ...feminineEnd].join(' '),
  };
}

function isFeminineOf(feminine: string, masculine: string): boolean {
  const [hers, his] = [firstPart(feminine), firstPart(masculine)];
  if (IRREGULAR[his] === hers || hers === his) return true;
  return (
    hers.length >= his.length &&
    hers.slice(0, Math.max(2, his.length - 3)) === his.slice(0, Math.max(2, his.length - 3))
  );
}

/** Of a compound such as "Boulanger-pâtissier", each part takes its own gender: the first one tells. */
function firstPart(word: string): string {
  return plain(word).split(' ')[0] ?? '';
}

function sameWord(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && plain(one) === plain(other);
}
