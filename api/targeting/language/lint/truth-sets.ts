import type { GroupName } from '../tree';
import type { Truth } from '../types';

/** The truths that something may still have, as bits. */
export type TruthSet = number;

export const TRUTH_BITS: Record<Truth, TruthSet> = { FALSE: 1, UNKNOWN: 2, TRUE: 4 };
export const ANY_TRUTH: TruthSet = 7;

export function has(set: TruthSet, truth: Truth): boolean {
  return (set & TRUTH_BITS[truth]) !== 0;
}

/** The truths of a group whose parts have these, each on its own: never fewer than it can have. */
export function groupSet(name: GroupName, parts: Iterable<TruthSet>): TruthSet {
  const isAll = name === 'all';
  let set = isAll ? TRUTH_BITS.TRUE : TRUTH_BITS.FALSE;
  for (const part of parts) set = isAll ? lower(set, part) : opposite(lower(opposite(set), opposite(part)));
  return name === 'none' ? opposite(set) : set;
}

/** The lower of two truths, FALSE < UNKNOWN < TRUE, for every choice of them. */
function lower(left: TruthSet, right: TruthSet): TruthSet {
  const both = left & right & TRUTH_BITS.TRUE;
  const either = (left | right) & TRUTH_BITS.FALSE;
  const unknown =
    ((left & TRUTH_BITS.UNKNOWN) !== 0 && right > TRUTH_BITS.FALSE) ||
    ((right & TRUTH_BITS.UNKNOWN) !== 0 && left > TRUTH_BITS.FALSE);
  return both | either | (unknown ? TRUTH_BITS.UNKNOWN : 0);
}

function opposite(set: TruthSet): TruthSet {
  return (set & TRUTH_BITS.UNKNOWN) | ((set & TRUTH_BITS.TRUE) >> 2) | ((set & TRUTH_BITS.FALSE) << 2);
}
