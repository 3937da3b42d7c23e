import type { ReactNode } from 'react';
import { useListContext } from 'react-admin';
import { NotLoaded } from './NotLoaded';

/** The lines of a list, or why there are none. A failure to read them anew takes away neither them nor what is being decided. */
export function ListLoaded({ children }: { children: ReactNode }) {
  const { data, error, refetch } = useListContext();
  return error && !data ? <NotLoaded error={error} onRetry={refetch} /> : children;
}
