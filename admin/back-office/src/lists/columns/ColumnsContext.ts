import { createContext, useContext } from 'react';
import { useLocation, useNavigate, useResourceContext } from 'react-admin';
import type { RaRecord } from 'react-admin';
import { readAddress, withColumns } from './address';
import type { ListColumn } from './column';
import { keepOwnColumns, useOwnColumns } from './ownColumns';

const NONE: readonly ListColumn<RaRecord>[] = [];

/** The columns of the list that is shown. */
export const ColumnsContext = createContext<readonly ListColumn<RaRecord>[]>(NONE);

/** The columns of this list, which are chosen, and how to choose others: in the open view, or else for oneself. */
export function useColumns() {
  const columns = useContext(ColumnsContext);
  const resource = useResourceContext() ?? '';
  const { search } = useLocation();
  const navigate = useNavigate();
  const own = useOwnColumns(resource);
  const address = readAddress(search);
  const choose = (names: readonly string[] | null): void => {
    if (address.columns === null && address.view === null) keepOwnColumns(resource, names);
    else void navigate({ search: withColumns(search, names) }, { replace: true });
  };
  return { columns, resource, names: address.columns ?? own, choose };
}
