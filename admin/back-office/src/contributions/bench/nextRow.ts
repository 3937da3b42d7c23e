import { isOpen } from '../record/status';
import type { QueueRowFragment } from '../../generated/graphql';

type Row = Pick<QueueRowFragment, 'id' | 'status'>;

/** The line before (-1) or after (+1) the open one; the first when none of them is open. */
export function neighbour(rows: readonly Row[], openId: string | null, step: 1 | -1): string | undefined {
  const index = rows.findIndex(({ id }) => id === openId);
  return index < 0 ? rows[0]?.id : rows[index + step]?.id;
}

/** Those that still wait, in the order in which they open by themselves: after the one that was decided, then from the top. */
export function waitingAfter(rows: readonly Row[], id: string): string[] {
  const index = rows.findIndex((row) => row.id === id);
  const others = [...rows.slice(index + 1), ...rows.slice(0, Math.max(index, 0))];
  return others.filter((row) => isOpen(row)).map((row) => row.id);
}
