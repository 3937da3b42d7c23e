import { useEffect } from 'react';
import { useListContext } from 'react-admin';
import type { KnownRows } from './useKnownRows';

/** The ticked contributions. One that the list does not show, by another filter or since an earlier visit, is unticked: nobody decides on what is hidden. */
export function useTicked(rows: KnownRows): string[] {
  const { selectedIds, onSelect, data, isPlaceholderData } = useListContext();
  const ticked = selectedIds.map(String).filter((id) => rows.has(id));
  const isRead = data !== undefined && !isPlaceholderData;
  useEffect(() => {
    if (isRead && ticked.length < selectedIds.length) onSelect(ticked);
  });
  return ticked;
}
