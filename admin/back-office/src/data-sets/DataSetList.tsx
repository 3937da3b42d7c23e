import {
  Link as PlainLink,
  List as Rows,
  ListItem,
  ListItemText,
  type Theme,
  Typography,
  useMediaQuery,
} from '@mui/material';
import { Link, useListContext, useTranslate } from 'react-admin';
import { useIntlLocale } from '../client/useIntlLocale';
import { useDateFormat } from '../common/FormattedDate';
import { French } from '../common/French';
import { OutLink } from '../common/OutLink';
import { listAddress } from '../links/listAddress';
import type { ListColumn } from '../lists/columns/column';
import { ListTable } from '../lists/ListTable';
import { ManagedList } from '../lists/ManagedList';
import type { DataSetRecord } from './dataSetsProvider';
import './words';

/** The reference data that the service holds, where they come from, and whether others should be loaded. */
export function DataSetList() {
  const isSmall = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const { nameOf, rowsOf, editionOf, loadingOf, freshnessOf } = useSayings();
  const columns: readonly ListColumn<DataSetRecord>[] = [
    { source: 'name', text: nameOf },
    { source: 'source', text: ({ source }) => source, render: sourceOf },
    { source: 'edition', text: editionOf },
    { source: 'rows', text: rowsOf },
    { source: 'loadedAt', text: loadingOf },
    { source: 'freshness', text: freshnessOf },
    { source: 'licence', text: ({ licence }) => licence, render: ({ licence }) => <French>{licence}</French> },
  ];
  return (
    <ManagedList<DataSetRecord> columns={columns} pagination={false} perPage={100}>
      <Help />
      {isSmall ? <DataSetRows /> : <ListTable<DataSetRecord> rowClick={false} />}
    </ManagedList>
  );
}

function sourceOf({ source, link }: DataSetRecord) {
  return (
    <>
      <French>{source}</French> <OutLink href={link} />
    </>
  );
}

function Help() {
  const translate = useTranslate();
  return (
    <Typography sx={{ m: 2, maxWidth: '75ch' }}>
      {translate('resources.dataSets.help')}{' '}
      <PlainLink component={Link} to={listAddress('partners', { kinds: ['DATA'] })}>
        {translate('resources.dataSets.partners')}
      </PlainLink>
    </Typography>
  );
}

function useSayings() {
  const translate = useTranslate();
  const locale = useIntlLocale();
  const write = useDateFormat();
  const notNoted = translate('resources.dataSets.notNoted');
  return {
    nameOf: ({ id }: DataSetRecord) => translate(`resources.dataSets.names.${id}`),
    rowsOf: ({ rows }: DataSetRecord) => rows.toLocaleString(locale),
    editionOf: ({ edition, isOfficial }: DataSetRecord) =>
      isOfficial === false ? translate('resources.dataSets.ownChoice') : (edition ?? notNoted),
    loadingOf: ({ loadedAt }: DataSetRecord) => (loadedAt ? write(loadedAt) : notNoted),
    freshnessOf: ({ freshness }: DataSetRecord) => translate(`resources.dataSets.freshness.${freshness}`),
  };
}

function DataSetRows() {
  const translate = useTranslate();
  const { nameOf, rowsOf, editionOf, loadingOf, freshnessOf } = useSayings();
  const { data = [] } = useListContext<DataSetRecord>();
  const told = (row: DataSetRecord) => [
    ...[row.source, editionOf(row), row.licence],
    ...[translate('resources.dataSets.counted', { rows: rowsOf(row) }), loadingOf(row), freshnessOf(row)],
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
