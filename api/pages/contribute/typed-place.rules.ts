import { plain } from '../../reference/words';

export interface PlaceCandidate {
  code: string;
  label: string;
  /** With what holds it, which tells namesakes apart. */
  name: string;
}

/** What a place that was typed means; candidates are what the search gives for it, best first. */
export type TypedPlace =
  | { kind: 'NONE' }
  | { kind: 'FOUND'; code: string }
  | { kind: 'CHOSEN'; code: string; candidates: readonly PlaceCandidate[] }
  | { kind: 'UNCERTAIN'; candidates: readonly PlaceCandidate[] }
  | { kind: 'UNKNOWN' };

/**
 * One place alone is taken: the one that was chosen among the candidates, the only one of that name, or the only one of that code.
 * Everything else is asked, never guessed.
 */
export function typedPlace(typed: string, candidates: readonly PlaceCandidate[], chosen: string): TypedPlace {
  if (typed.trim() === '') return { kind: 'NONE' };
  if (candidates.length === 0) return { kind: 'UNKNOWN' };
  if (candidates.some(({ code }) => code === chosen)) return { kind: 'CHOSEN', code: chosen, candidates };
  const found = meant(typed, candidates);
  return found === undefined ? { kind: 'UNCERTAIN', candidates } : { kind: 'FOUND', code: found.code };
}

/** As the search takes it: "Saint-Denis (La Réunion)" by its name, "97400 Saint-Denis" with the code behind. */
export function searched(typed: string): string {
  return typed.replace(/\s*\([^()]*\)\s*$/, '').replace(/^\s*(\d{5})\s+(\D.*)$/, '$2 $1');
}

function meant(typed: string, candidates: readonly PlaceCandidate[]): PlaceCandidate | undefined {
  const key = plain(typed);
  // A code beside the name has served the search.
  const name = plain(typed.replace(/\b\d[\dab]\d{0,3}\b/i, '')).trim();
  const isCode = /^\d[\dab]\d{3}$/i.test(typed.trim());
  const named = isCode
    ? candidates
    : candidates.filter(({ label, name: whole }) => plain(label) === name || plain(whole) === key);
  return named.length === 1 ? named[0] : undefined;
}
