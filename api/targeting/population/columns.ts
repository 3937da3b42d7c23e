import type { FactValue } from '../language';

export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** One fact of everybody: the code of a person is the index of the value in `values`; `values.length` is unknown. */
export interface Column {
  codes: Codes;
  /** Numbers and days stand in ascending order. */
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
  const rank = new Int32Array(greatest(draws) + 1).fill(UNKNOWN);
  for (const draw of draws) if (draw !== UNKNOWN) rank[draw] = 0;
  const drawn: number[] = [];
  rank.forEach((seen, draw) => {
    if (seen === UNKNOWN) return;
    rank[draw] = drawn.length;
    drawn.push(draw);
  });
  const codes = codesFor(draws.length, drawn.length);
  for (let person = 0; person < draws.length; person += 1) {
    const draw = draws[person] as number;
    codes[person] = draw === UNKNOWN ? drawn.length : (rank[draw] as number);
  }
  return { codes, drawn: Int32Array.from(drawn) };
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
