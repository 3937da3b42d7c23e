import { useEffect } from 'react';
import { useDataProvider, useListContext } from 'react-admin';
import type { ProviderWith } from '../../client/resource';
import type { QueueRowFragment } from '../../generated/graphql';
import { isReadAhead, keepRead } from '../record/contributionCache';
import type { contributionActions } from '../record/contributionsProvider';
import { waitingAfter } from './nextRow';

/** Let the open one come first. */
const DELAY_MS = 200;

/** Reads the two contributions that come next, so that they are there as soon as they open. */
export function useReadAhead(openId: string | null): void {
  const api = useDataProvider<ProviderWith<typeof contributionActions>>();
  const { data: rows = [] } = useListContext<QueueRowFragment>();
  const [first, second] = openId === null ? [] : waitingAfter(rows, openId);
  useEffect(() => {
    if (first === undefined || isReadAhead(first)) return;
    const timer = setTimeout(() => {
      const read = api.nextContributions(first, second ?? first);
      // Without them, each is read when it opens.
      read.then(
        (found) => found.forEach(keepRead),
        () => undefined,
      );
    }, DELAY_MS);
    return () => clearTimeout(timer);
  }, [api, first, second]);
}
