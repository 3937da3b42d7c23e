import type { FactValue } from '../language';

export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** One fact of everybody: the code of a person is the index of the value in `values`; `values.length` is unknown. */
export interface Column {
  codes: Codes;
  /** Numbers and days stand in ascending order, and what is one of two numbers after them. */
  values: readonly FactValue[];
  /** Values of the same class are told apart by no condition that names none of them; left out: each for itself. */
  classOf?: Uint16Array;
}

/** A column as it is kept: what its values are may depend on the day. */
export interface StoredColumn {
  codes: Codes;
  /** The numbers that were drawn, ascending, each once. */
  drawn: Int32Array;
  valueOf: (drawn: number, today: string) => FactValue;
  classOf?: Uint16Array;
}

export const UNKNOWN = -1;

/** Gives each number drawn a code, in ascending order, in as few bytes as will do; `UNKNOWN` gets the one after the last. */
export function encoded(draws: Int32Array): { codes: Codes; drawn: Int32Array } {
  const isSparse = greatest(draws) > MAX_SLOTS;
  const drawn = isSparse ? sortedDistinct(draws) : distinctBySlot(draws);
  const rank = isSparse ? new Map(Array.from(drawn, (draw, code) => [draw, code])) : slotsOf(drawn);
  const codes = codesFor(draws.length, drawn.length);
  for (let person = 0; person < draws.length; person += 1) {
    const draw = draws[person] as number;
    codes[person] = draw === UNKNOWN ? drawn.length : (rank.get(draw) as number);
  }
  return { codes, drawn };
}

/** Sets of many choices are drawn as numbers of many bits: above this one, a slot for each number takes more than sorting those drawn. */
const MAX_SLOTS = 1_000_000;

function sortedDistinct(draws: Int32Array): Int32Array {
  return Int32Array.from(new Set(draws))
    .filter((draw) => draw !== UNKNOWN)
    .sort();
}

function distinctBySlot(draws: Int32Array): Int32Array {
  const seen = new Uint8Array(greatest(draws) + 1);
  for (const draw of draws) if (draw !== UNKNOWN) seen[draw] = 1;
  const drawn: number[] = [];
  seen.forEach((is, draw) => {
    if (is === 1) drawn.push(draw);
  });
  return Int32Array.from(drawn);
}

/** Reads as a map, at the price of an array. */
function slotsOf(drawn: Int32Array): { get(draw: number): number | undefined } {
  const codes = new Int32Array((drawn.at(-1) ?? 0) + 1);
  drawn.forEach((draw, code) => (codes[draw] = code));
  return { get: (draw) => codes[draw] };
}

/** Room for the codes of that many values and the unknown. */
export function codesFor(size: number, values: number): Codes {
  if (values < 0x100) return new Uint8Array(size);
  return values < 0x1_0000 ? new Uint16Array(size) : new Uint32Array(size);
}

function greatest(draws: Int32Array): number {
  let most = 0;
  for (const draw of draws) if (draw > most) most = draw;
  return most;
}
