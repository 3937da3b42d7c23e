import { maskPersonalData, personalDataIn } from '../guard';
import type { PersonalDataKind } from '../guard';

/** What says who wrote a text: personal data of any kind, and the name that its author gave. */
export interface IdentityFind {
  kind: PersonalDataKind | 'NAME';
  start: number;
  end: number;
}

/** Shorter words, such as "de" and "la", belong to every text. */
const MIN_NAME_LENGTH = 3;
const PARTICLES = ['des', 'les', 'del', 'van', 'von', 'der', 'mme', 'mlle', 'madame', 'monsieur'];
/** Many organisations have them in their names: alone, they say who none of them is. */
const ORGANISATIONS = ['association', 'mairie', 'commune', 'ville', 'entreprise', 'societe', 'agence', 'emploi'];
const NO_NAMES = new Set([...PARTICLES, ...ORGANISATIONS]);
const MASK = '[nom masqué]';
const INTRODUCTION =
  /(?<!\p{L})(?:appel\p{L}+|pr[ée]nom(?:m\p{L}+)?|nom|moi|je suis|c['’]est|sign[ée]+|mme|mlle|madame|monsieur|m\.)[\s:,]*$/iu;
const WORDS = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of names, without case and accents. */
export function nameWords(names: readonly string[]): Set<string> {
  const words = names.flatMap((name) => name.split(/[^\p{L}\p{M}]+/u)).map(folded);
  return new Set(words.filter((word) => word.length >= MIN_NAME_LENGTH && !NO_NAMES.has(word)));
}

export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** A word in lower case may be a word: "rose" is a colour too. */
export function isCapitalised(word: string): boolean {
  return word[0] !== word[0]?.toLowerCase();
}

/** In order of appearance, and without overlap. */
export function identityIn(text: string, contributorName: string | null): IdentityFind[] {
  const finds: IdentityFind[] = personalDataIn(text);
  const names = ownNameIn(text, contributorName).filter(
    (name) => !finds.some((find) => find.start < name.end && name.start < find.end),
  );
  return [...finds, ...names].toSorted((left, right) => left.start - right.start);
}

/** A text without any of it, for those who are not to know it. */
export function withoutNameAndData(text: string, contributorName: string | null): string {
  const masked = maskPersonalData(text);
  return ownNameIn(masked, contributorName).reduceRight(
    (kept, { start, end }) => kept.slice(0, start) + MASK + kept.slice(end),
    masked,
  );
}

/** First and last name count apart, as whole words; side by side they are one find. */
function ownNameIn(text: string, contributorName: string | null): IdentityFind[] {
  const names = nameWords([contributorName ?? '']);
  if (names.size === 0) return [];
  const finds: IdentityFind[] = [];
  for (const { 0: word, index: start } of text.matchAll(WORDS)) {
    if (!names.has(folded(word))) continue;
    const last = finds.at(-1);
    const end = start + word.length;
    if (last && /^[\s'’.-]+$/.test(text.slice(last.end, start))) last.end = end;
    else finds.push({ kind: 'NAME', start, end });
  }
  // Whoever writes without capitals writes names without them too.
  if ([text, contributorName ?? ''].some(isLowerCase)) return finds;
  return finds.filter((find) => isWritten(text.slice(find.start, find.end), names) || isIntroduced(text, find));
}

/** One word in lower case may be an ordinary word; the whole name is none. */
function isWritten(found: string, names: ReadonlySet<string>): boolean {
  const words = found.match(WORDS) ?? [];
  return words.some(isCapitalised) || (names.size > 1 && new Set(words.map(folded)).size === names.size);
}

/** By what stands before it, or as a signature does, by having its line to itself. */
function isIntroduced(text: string, { start, end }: IdentityFind): boolean {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const [after = ''] = text.slice(end).split('\n', 1);
  return INTRODUCTION.test(before) || !/[\p{L}\p{N}]/u.test(before + after);
}

function isLowerCase(text: string): boolean {
  return text === text.toLowerCase();
}
