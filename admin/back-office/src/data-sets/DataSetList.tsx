import { List as Rows, ListItem, ListItemText, type Theme, useMediaQuery } from '@mui/material';
import { useListContext, useLocale, useTranslate } from 'react-admin';
import { useDateFormat } from '../common/FormattedDate';
import { French } from '../common/French';
import type { ListColumn } from '../lists/columns/column';
import { ListTable } from '../lists/ListTable';
import { ManagedList } from '../lists/ManagedList';
import type { DataSetRecord } from './dataSetsProvider';
import './words';

/** The reference data that the service holds, and where they come from. */
export function DataSetList() {
  const isSmall = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const { nameOf, rowsOf, importOf } = useSayings();
  const columns: readonly ListColumn<DataSetRecord>[] = [
    { source: 'name', text: nameOf },
    { source: 'source', text: ({ source }) => source, render: ({ source }) => <French>{source}</French> },
    { source: 'licence', text: ({ licence }) => licence, render: ({ licence }) => <French>{licence}</French> },
    { source: 'rows', text: rowsOf },
    { source: 'importedAt', text: importOf },
  ];
  return (
    <ManagedList<DataSetRecord> columns={columns} pagination={false} perPage={100}>
      {isSmall ? <DataSetRows /> : <ListTable<DataSetRecord> rowClick={false} />}
    </ManagedList>
  );
}

function useSayings() {
  const translate = useTranslate();
  const language = useLocale();
  const write = useDateFormat();
  return {
    nameOf: ({ id }: DataSetRecord) => translate(`resources.dataSets.names.${id}`),
    rowsOf: ({ rows }: DataSetRecord) => rows.toLocaleString(language),
    importOf: ({ importedAt }: DataSetRecord) =>
      importedAt ? write(importedAt) : translate('resources.dataSets.neverImported'),
  };
}

function DataSetRows() {
  const translate = useTranslate();
  const { nameOf, rowsOf, importOf } = useSayings();
  const { data = [] } = useListContext<DataSetRecord>();
  const told = (row: DataSetRecord) => [
    row.source,
    row.licence,
    translate('resources.dataSets.counted', { rows: rowsOf(row) }),
    importOf(row),
  ];
  return (
    <Rows>
      {data.map((row) => (
        <ListItem key={row.id} divider>
          <ListItemText primary={nameOf(row)} secondary={told(row).join(' – ')} />
        </ListItem>
      ))}
    </Rows>
  );
}
