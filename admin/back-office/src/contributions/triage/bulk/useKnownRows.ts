import { useState } from 'react';
import { useListContext } from 'react-admin';
import type { QueueRowFragment } from '../../../generated/graphql';

export type KnownRows = ReadonlyMap<string, QueueRowFragment>;

const NONE: KnownRows = new Map();

/** All contributions shown since the queue was opened, by id: a ticked one may be on another page. */
export function useKnownRows(): KnownRows {
  const { data = [] } = useListContext<QueueRowFragment>();
  const [rows, setRows] = useState(NONE);
  const news = data.filter((row) => rows.get(row.id) !== row);
  if (news.length > 0) setRows(new Map([...rows, ...news.map((row) => [row.id, row] as const)]));
  return rows;
}
