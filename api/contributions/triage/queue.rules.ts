/** The columns by which the queue can be sorted. */
export const SORTS = {
  priority: 'contribution.priority_key',
  dueAt: 'contribution.due_at',
  receivedAt: 'contribution.received_at',
  title: 'contribution.title_key',
  status: 'contribution.status',
  decidedAt: 'contribution.decided_at',
};
export const USUAL_SORT = 'priority:desc';

export const LATE = '(contribution.due_at <= :now) IS TRUE';
export const NOT_LATE = '(contribution.due_at <= :now) IS NOT TRUE';

/** As the rules of moderation have it: `undoableUntil`. */
export const UNDOABLE =
  '(contribution.decided_by_id = :viewerId AND contribution.decided_at > :undoableSince AND contribution.last_decision IS NOT NULL)';

const UNDATED = 'contribution.due_at IS NULL';

/** The conditions that cut the queue into what comes first and what comes after, each sorted in itself. */
export function tiersOf(column: string, direction: 'ASC' | 'DESC'): readonly string[] {
  if (column === SORTS.priority) return direction === 'DESC' ? [LATE, NOT_LATE] : [NOT_LATE, LATE];
  return column === SORTS.dueAt ? ['contribution.due_at IS NOT NULL', UNDATED] : ['true'];
}

/** What a tier is sorted by, each where those before are equal: what has no date, by when it was received. */
export function keysOf(column: string, tier: string): string[] {
  const keys = tier === UNDATED ? [SORTS.receivedAt] : [column, SORTS.receivedAt];
  return [...new Set([...keys, 'contribution.id'])];
}

/** The slice of one tier that a page shows. */
export interface Part {
  tier: number;
  skip: number;
  take: number;
}

/** `counts`: how many each tier holds. */
export function partsOf(counts: readonly number[], { skip, take }: { skip: number; take: number }): Part[] {
  const parts: Part[] = [];
  let before = 0;
  for (const [tier, count] of counts.entries()) {
    const [from, to] = [Math.max(skip, before), Math.min(skip + take, before + count)];
    if (from < to) parts.push({ tier, skip: from - before, take: to - from });
    before += count;
  }
  return parts;
}

/** The nearer end of a tier is where to begin: `isReversed` when that is its last row. */
export function fromNearerEnd({ skip, take }: Part, count: number): { isReversed: boolean; skip: number } {
  const isReversed = skip > count - skip - take;
  return { isReversed, skip: isReversed ? count - skip - take : skip };
}
