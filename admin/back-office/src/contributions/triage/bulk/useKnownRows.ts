import { useMemo, useState } from 'react';
import { useListContext } from 'react-admin';
import type { QueueRowFragment } from '../../../generated/graphql';

export type KnownRows = ReadonlyMap<string, QueueRowFragment>;

interface Known {
  /** Under which filters, and in which order. */
  list: string;
  pages: ReadonlyMap<number, readonly QueueRowFragment[]>;
}

const NONE: Known = { list: '', pages: new Map() };

/** The contributions of the pages that were shown under the filters of now, as each page was read last, by id: a ticked one may be on another page. */
export function useKnownRows(): KnownRows {
  const { data, isPlaceholderData, filterValues, sort, perPage, page } = useListContext<QueueRowFragment>();
  const [known, setKnown] = useState(NONE);
  const list = JSON.stringify([filterValues, sort, perPage]);
  const before = known.list === list ? known.pages : NONE.pages;
  if (data && !isPlaceholderData && before.get(page) !== data)
    setKnown({ list, pages: new Map([...before, [page, data]]) });
  return useMemo(() => new Map([...known.pages.values()].flat().map((row) => [row.id, row])), [known]);
}
