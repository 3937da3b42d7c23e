import { compares } from '../condition-truth';
import type { Operator } from '../types';

export const COMPARISON_OPERATORS: readonly Operator[] = ['lt', 'lte', 'gt', 'gte'];

type Rank = number | string;

/** The conditions of one comparing operator on one fact: those met most easily first, so that those met are the first ones. */
export class Comparisons {
  readonly ids: number[] = [];
  private readonly bounds: Rank[] = [];

  constructor(readonly op: Operator) {}

  add(id: number, bound: Rank): void {
    const isEasier = (other: Rank): boolean => (this.op.startsWith('l') ? bound > other : bound < other);
    const found = this.bounds.findIndex(isEasier);
    const at = found < 0 ? this.bounds.length : found;
    this.ids.splice(at, 0, id);
    this.bounds.splice(at, 0, bound);
  }

  remove(id: number): void {
    const at = this.ids.indexOf(id);
    if (at < 0) return;
    this.ids.splice(at, 1);
    this.bounds.splice(at, 1);
  }

  /** How many are met. */
  countFor(value: Rank): number {
    let [met, missed] = [0, this.bounds.length];
    while (met < missed) {
      const middle = (met + missed) >> 1;
      if (compares(this.op, value, this.bounds[middle] as Rank)) met = middle + 1;
      else missed = middle;
    }
    return met;
  }
}
