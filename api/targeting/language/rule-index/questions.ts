import type { Condition, Operator } from '../types';

/** What a condition asks of the value of its fact; `eq` is an `in` of one. */
export type Question = Pick<Condition, 'op' | 'value'>;

/** The numbers of different questions on one fact. */
export class Questions {
  private readonly byOperator = new Map<Operator, Map<unknown, number>>();

  get({ op, value }: Question): number | undefined {
    return this.byOperator.get(op)?.get(keyOf(value));
  }

  set({ op, value }: Question, id: number): void {
    const ids = this.byOperator.get(op) ?? new Map<unknown, number>();
    this.byOperator.set(op, ids.set(keyOf(value), id));
  }

  delete({ op, value }: Question): void {
    this.byOperator.get(op)?.delete(keyOf(value));
  }
}

/** One key for what means the same: a list of one is its one value, a longer list is a text in one order. */
function keyOf(value: Question['value']): unknown {
  const different = typeof value === 'object' && value.length > 1 ? [...new Set(value)].toSorted() : value;
  if (typeof different === 'object' && different.length !== 1) return JSON.stringify(different);
  const one = typeof different === 'object' ? different[0] : different;
  // Not to be taken for the text of a list.
  return typeof one === 'string' && one.startsWith('[') ? JSON.stringify([one]) : one;
}
