/**
 * Truth in two bits: may hold, does hold. AND is `&` and OR is `|`. A literal is a condition, `2 * id`, or its
 * negation, `2 * id + 1`.
 */
export const FALSE = 0b00;
export const UNKNOWN = 0b01;
export const TRUE = 0b11;

/** Condition 0 never holds: literal 0 is always FALSE, literal 1 always TRUE. */
export const NEVER = 0;
export const ALWAYS = 1;

/** A condition and its negation, side by side in memory. */
type Pair = number;

const pairOf = (condition: number, negation: number): Pair =>
  new Uint16Array(Uint8Array.of(condition, negation).buffer)[0] ?? 0;

export const FALSE_PAIR: Pair = pairOf(FALSE, TRUE);
export const UNKNOWN_PAIR: Pair = pairOf(UNKNOWN, UNKNOWN);
export const TRUE_PAIR: Pair = pairOf(TRUE, FALSE);

/** What each condition says of the person being matched. */
export class Truths {
  /** By literal. Read it anew after a condition was added: it grows. */
  ofLiterals = new Uint8Array(256);
  private pairs = new Uint16Array(this.ofLiterals.buffer);
  private used = 1;

  constructor() {
    this.pairs[NEVER] = FALSE_PAIR;
  }

  /** The first id of so many new conditions. */
  reserve(count: number): number {
    const first = this.used;
    this.used += count;
    if (this.used > this.pairs.length) this.grow();
    return first;
  }

  fill(pair: Pair, from: number, to: number): void {
    this.pairs.fill(pair, from, to);
  }

  set(condition: number, pair: Pair): void {
    this.pairs[condition] = pair;
  }

  isFalse(condition: number): boolean {
    return this.pairs[condition] === FALSE_PAIR;
  }

  private grow(): void {
    const grown = new Uint8Array(4 * this.used);
    grown.set(this.ofLiterals);
    this.ofLiterals = grown;
    this.pairs = new Uint16Array(grown.buffer);
  }
}
