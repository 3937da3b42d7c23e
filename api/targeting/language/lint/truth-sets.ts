import type { GroupName } from '../tree';
import type { Truth } from '../types';

/** The truths that something may still have, as bits. */
export type TruthSet = number;

export const bits: Record<Truth, TruthSet> = { FALSE: 1, UNKNOWN: 2, TRUE: 4 };
export const anyTruth: TruthSet = 7;

export function has(set: TruthSet, truth: Truth): boolean {
  return (set & bits[truth]) !== 0;
}

/** The truths of a group whose parts have these, each on its own: never fewer than it can have. */
export function groupSet(name: GroupName, parts: Iterable<TruthSet>): TruthSet {
  const isAll = name === 'all';
  let set = isAll ? bits.TRUE : bits.FALSE;
  for (const part of parts) set = isAll ? lower(set, part) : opposite(lower(opposite(set), opposite(part)));
  return name === 'none' ? opposite(set) : set;
}

/** The lower of two truths, FALSE < UNKNOWN < TRUE, for every choice of them. */
function lower(left: TruthSet, right: TruthSet): TruthSet {
  const both = left & right & bits.TRUE;
  const either = (left | right) & bits.FALSE;
  const unknown =
    ((left & bits.UNKNOWN) !== 0 && right > bits.FALSE) || ((right & bits.UNKNOWN) !== 0 && left > bits.FALSE);
  return both | either | (unknown ? bits.UNKNOWN : 0);
}

function opposite(set: TruthSet): TruthSet {
  return (set & bits.UNKNOWN) | ((set & bits.TRUE) >> 2) | ((set & bits.FALSE) << 2);
}
