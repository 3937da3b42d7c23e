import { type Theme, useMediaQuery } from '@mui/material';
import type { ReactNode } from 'react';
import { DataTable, type RaRecord, SimpleList } from 'react-admin';
import type { ListColumn } from './columns/column';
import { shownOf } from './columns/chosen';
import { useColumns } from './columns/ColumnsContext';

type RowClick = 'edit' | false;

interface ListTableProps<Row extends RaRecord> {
  rowClick?: RowClick;
  /** How a row is told where there is no room for a table. */
  card?: { primary: (row: Row) => ReactNode; secondary?: (row: Row) => ReactNode; tertiary?: (row: Row) => ReactNode };
}

/** The chosen columns of the list; on a telephone, its rows one below the other. */
export function ListTable<Row extends RaRecord>({ rowClick = 'edit', card }: ListTableProps<Row>) {
  const isSmall = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const { columns, names } = useColumns();
  if (isSmall && card)
    return (
      <SimpleList<Row>
        rowClick={rowClick}
        primaryText={card.primary}
        secondaryText={card.secondary}
        tertiaryText={card.tertiary}
      />
    );
  const shown = shownOf(columns, names) as readonly ListColumn<Row>[];
  return (
    <DataTable<Row> rowClick={rowClick} bulkActionButtons={false} sx={{ overflowX: 'auto' }}>
      {shown.map(({ source, isSortable, render, text }) => (
        <DataTable.Col<Row> key={source} source={source as never} disableSort={!isSortable} render={render ?? text} />
      ))}
    </DataTable>
  );
}
