import { useCallback, useEffect, useState } from 'react';
import type { RecommendationRecord } from '../record/content';

export type Rebase = (onto: RecommendationRecord, apply?: () => void) => void;

/**
 * What the form began with. It stays while the page reads the item anew, which would else empty the form of what is typed, until the form
 * itself says that it goes on from another one; `apply` then writes into it what is still to be saved.
 */
export function useRebase(first: RecommendationRecord) {
  const [begun, setBegun] = useState<{ opened: RecommendationRecord; apply?: (() => void) | undefined }>({
    opened: first,
  });
  const rebase: Rebase = useCallback((opened, apply) => setBegun({ opened, apply }), []);
  // Of a parent, so that it comes after the form has taken over the item.
  useEffect(() => begun.apply?.(), [begun]);
  return { opened: begun.opened, rebase };
}
