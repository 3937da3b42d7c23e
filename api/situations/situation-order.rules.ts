import { compareNames } from '../platform/language';
import { situationsIn } from '../targeting/language';
import type { SituationRow } from './situation.entity';

export type SituationSort = 'label' | 'slug' | 'matching';

export interface Order {
  by: SituationSort;
  descending: boolean;
  /** By id; asked for the sort by `matching` alone. */
  matching: ReadonlyMap<string, number>;
}

export function sorted(rows: readonly SituationRow[], { by, descending, matching }: Order): SituationRow[] {
  const countOf = ({ id }: SituationRow): number => matching.get(id) ?? 0;
  const upward = (one: SituationRow, other: SituationRow): number =>
    (by === 'matching' ? countOf(one) - countOf(other) : compareNames(one[by], other[by])) ||
    compareNames(one.id, other.id);
  return rows.toSorted((one, other) => (descending ? upward(other, one) : upward(one, other)));
}

/** Those whose rules name the situation. */
export function usersAmong(all: readonly SituationRow[], slug: string): SituationRow[] {
  return all.filter(({ rule }) => situationsIn(rule).includes(slug));
}
