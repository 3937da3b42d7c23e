import type { ReactNode } from 'react';
import { List, type ListProps, type RaRecord } from 'react-admin';
import { ListLoaded } from '../common/ListLoaded';
import type { ListColumn } from './columns/column';
import { ColumnsContext } from './columns/ColumnsContext';
import { ListPagination } from './ListPagination';
import { ListTools } from './ListTools';
import { ViewBar } from './views/ViewBar';

const BY_ID = { field: 'id', order: 'ASC' } as const;

type Kept =
  | 'filters'
  | 'filterDefaultValues'
  | 'sort'
  | 'perPage'
  | 'pagination'
  | 'component'
  | 'empty'
  | 'title'
  | 'disableSyncWithLocation';

interface ManagedListProps<Row extends RaRecord> extends Pick<ListProps, Kept> {
  columns: readonly ListColumn<Row>[];
  /** Cards, whose columns are for the file alone. */
  isCards?: boolean;
  /** Buttons beside those that every list has. */
  tools?: ReactNode;
  children: ReactNode;
}

/** A list with its views, its columns and its file. */
export function ManagedList<Row extends RaRecord>(props: ManagedListProps<Row>) {
  const { columns, isCards = false, tools, children, sort = BY_ID, pagination = <ListPagination />, ...list } = props;
  const actions = (
    <ListTools hasFilters={Boolean(list.filters)} hasColumns={!isCards}>
      {tools}
    </ListTools>
  );
  return (
    <ColumnsContext value={columns as readonly ListColumn<RaRecord>[]}>
      <List {...list} sort={sort} pagination={pagination} exporter={false} actions={actions}>
        {!list.disableSyncWithLocation && <ViewBar sort={sort} />}
        <ListLoaded>{children}</ListLoaded>
      </List>
    </ColumnsContext>
  );
}
