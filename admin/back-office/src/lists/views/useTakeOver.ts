import { useEffect, useRef } from 'react';
import { type SavedQuery, useStore } from 'react-admin';
import { listOf } from '../columns/listOf';
import type { Views } from './useViews';
import { saveView } from './viewsProvider';

const NONE: SavedQuery[] = [];

/** Filters that this browser kept before the server did become one's own views, once. What is refused stays where it was. */
export function useTakeOver({ resource, error, reread }: Pick<Views, 'resource' | 'error' | 'reread'>): void {
  const [kept, setKept] = useStore<SavedQuery[]>(`${resource}.savedQueries`, NONE);
  const isBegun = useRef(false);
  useEffect(() => {
    if (kept.length === 0 || error || isBegun.current) return;
    isBegun.current = true;
    void takeOver(resource, kept).then(async (left) => {
      setKept(left);
      await reread();
    });
  });
}

async function takeOver(resource: string, kept: readonly SavedQuery[]): Promise<SavedQuery[]> {
  const left: SavedQuery[] = [];
  for (const query of kept) {
    const { filter = {}, sort } = query.value;
    const input = {
      ...{ list: listOf(resource), name: query.label.slice(0, 40), filter },
      sort: sort ? `${sort.field}:${sort.order.toLowerCase()}` : null,
    };
    await saveView(input, { audience: 'ME' }).catch(() => left.push(query));
  }
  return left;
}
