import { FALSE, TRUE } from './truths';

export const NO_RESIDUAL = 0;

/**
 * The rules that a row of literals cannot say, flat, in one memory. A residual is its length and a conjunction of
 * tokens: a literal, or `-n` and a group of the n tokens that follow. A group in a conjunction is a disjunction, a group
 * in a disjunction is a conjunction.
 */
export class Residuals {
  private tokens = new Int32Array(1024);
  private used = NO_RESIDUAL + 1;
  private wasted = 0;

  /** Where the residual now is. */
  add(residual: ArrayLike<number>): number {
    const at = this.used;
    this.used += residual.length + 1;
    if (this.used > this.tokens.length) this.resize(2 * this.used);
    this.tokens[at] = residual.length;
    this.tokens.set(residual, at + 1);
    return at;
  }

  read(at: number): Int32Array {
    return this.tokens.subarray(at + 1, at + 1 + (this.tokens[at] ?? 0));
  }

  remove(at: number): void {
    this.wasted += 1 + (this.tokens[at] ?? 0);
  }

  /** Whether more than half of the memory says nothing any more. */
  get isMostlyWaste(): boolean {
    return this.wasted > 512 && 2 * this.wasted > this.used;
  }

  /** What the residual says of the person of these truths. */
  run(at: number, truths: Uint8Array): number {
    return this.all(at + 1, at + 1 + (this.tokens[at] as number), truths);
  }

  private all(from: number, to: number, truths: Uint8Array): number {
    let result: number = TRUE;
    for (let at = from; at < to && result !== FALSE; at += 1) {
      const token = this.tokens[at] as number;
      if (token >= 0) result &= truths[token] as number;
      else {
        result &= this.any(at + 1, at + 1 - token, truths);
        at -= token;
      }
    }
    return result;
  }

  private any(from: number, to: number, truths: Uint8Array): number {
    let result: number = FALSE;
    for (let at = from; at < to && result !== TRUE; at += 1) {
      const token = this.tokens[at] as number;
      if (token >= 0) result |= truths[token] as number;
      else {
        result |= this.all(at + 1, at + 1 - token, truths);
        at -= token;
      }
    }
    return result;
  }

  private resize(length: number): void {
    const tokens = new Int32Array(length);
    tokens.set(this.tokens.subarray(0, Math.min(length, this.tokens.length)));
    this.tokens = tokens;
  }
}
