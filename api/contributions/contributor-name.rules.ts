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
const NO_NAMES = new Set(['des', 'les', 'del', 'van', 'von', 'der', 'mme', 'mlle', 'madame', 'monsieur']);
const MASK = '[nom masqué]';

/** The words of names, without case and accents. */
export function nameWords(names: readonly string[]): Set<string> {
  const words = names.flatMap((name) => name.split(/[^\p{L}\p{M}]+/u)).map(folded);
  return new Set(words.filter((word) => word.length >= MIN_NAME_LENGTH && !NO_NAMES.has(word)));
}

export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
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
  for (const { 0: word, index: start } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    if (!names.has(folded(word))) continue;
    const last = finds.at(-1);
    const end = start + word.length;
    if (last && /^[\s'’.-]+$/.test(text.slice(last.end, start))) last.end = end;
    else finds.push({ kind: 'NAME', start, end });
  }
  return finds;
}
