import { factDefinition } from '../language';
import type { FactValue } from '../language';
import { drawing } from './random';
import type { Random } from './random';

/** How a fact is drawn: a number for each person, `UNKNOWN` where there is none, and what it stands for on a day. */
export interface FactDraw {
  key: string;
  draw: (person: number, random: Random) => number;
  /** Ascends with the number drawn where values are numbers or days. */
  valueOf: (drawn: number, today: string) => FactValue;
  /** See `Column.classOf`. */
  classOf?: (drawn: number) => number;
}

/** What was drawn for a person, given or not, of a fact that comes before. */
export type Drawn = (key: string, person: number) => number;

export type ByBand = readonly [readonly number[], readonly number[], readonly number[]];
/** The index in `BANDS` of a person's age. */
export type BandOf = (person: number) => number;

/** An ENUM whose shares are the same at every age, or differ with it. */
export function choice(key: string, shares: readonly number[] | ByBand, band: BandOf): FactDraw {
  const values = choicesOf(key);
  const drawings = (isByBand(shares) ? shares : [shares, shares, shares]).map(drawing);
  return {
    key,
    draw: (person, random) => drawings[band(person)]?.(random) ?? 0,
    valueOf: (drawn) => values[drawn] ?? '',
  };
}

/** A BOOLEAN: 1 is true. `share` in %. */
export function truth(key: string, share: (person: number) => number): FactDraw {
  return { key, draw: (person, random) => (random() * 100 < share(person) ? 1 : 0), valueOf: (drawn) => drawn === 1 };
}

/** An ENUM_SET: a bit for each choice that is in it. Shares in %. */
export function choices(key: string, shares: readonly number[]): FactDraw {
  const values = choicesOf(key);
  return {
    key,
    draw: (_, random) =>
      shares.reduce((bits, share, index) => (random() * 100 < share ? bits | (1 << index) : bits), 0),
    valueOf: (drawn) => values.filter((_, index) => (drawn & (1 << index)) !== 0),
  };
}

/** A whole number of the span, both ends in it, evenly. */
export function between({ from, to }: { from: number; to: number }, random: Random): number {
  return from + Math.floor(random() * (to - from + 1));
}

function choicesOf(key: string): readonly string[] {
  return (factDefinition(key)?.choices ?? []).map(({ value }) => value);
}

function isByBand(shares: readonly number[] | ByBand): shares is ByBand {
  return typeof shares[0] === 'object';
}
