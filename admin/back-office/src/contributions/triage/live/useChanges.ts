import { useEffect, useState } from 'react';
import { forgetOlder, isOwnChange } from '../../record/contributionCache';
import { followChanges } from './changes';
import type { Change } from './news';

export type Changes = ReadonlyMap<string, Change>;

const NONE: Changes = new Map();

/** What others have changed since the queue was read, the last change of each. `forget` begins anew. */
export function useChanges() {
  const [changes, setChanges] = useState(NONE);
  useEffect(() => {
    const stop = new AbortController();
    const keep = (change: Change) => {
      forgetOlder(change);
      setChanges((known) => new Map(known).set(change.id, change));
    };
    void followChanges(keep, stop.signal);
    return () => stop.abort();
  }, []);
  const theirs = new Map([...changes].filter(([, change]) => !isOwnChange(change)));
  return { changes: theirs, forget: () => setChanges(NONE) };
}
