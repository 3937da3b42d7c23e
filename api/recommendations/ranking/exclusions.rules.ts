import type { CandidateColumns } from '../candidates.rules';

/** The numbers of what a candidate says that it excludes. */
export function excludedIn(
  candidates: Pick<CandidateColumns, 'excludes' | 'at' | 'numberOf'>,
  number: number,
): number[] {
  if (!candidates.excludes(number)) return [];
  return candidates.at(number).item.content.incompatibleWithIds.flatMap((id) => candidates.numberOf(id) ?? []);
}

/**
 * Two items that exclude each other are not given together, whichever of them says so: the better one stays. Those that do not, of these
 * numbers, the best first.
 */
export function leftOutOf(bestFirst: readonly number[], excludedBy: (number: number) => readonly number[]): number[] {
  const [kept, excluded, left] = [new Set<number>(), new Set<number>(), new Set<number>()];
  for (const number of bestFirst) {
    const own = excludedBy(number);
    if (excluded.has(number) || own.some((other) => kept.has(other))) {
      left.add(number);
      continue;
    }
    kept.add(number);
    for (const other of own) excluded.add(other);
  }
  return [...left];
}
