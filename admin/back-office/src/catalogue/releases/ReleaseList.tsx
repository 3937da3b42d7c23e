import { type Theme, Typography, useMediaQuery } from '@mui/material';
import { DataTable, List, SimpleList, useTranslate } from 'react-admin';
import { FormattedDate } from '../../common/FormattedDate';
import { ListLoaded } from '../../common/ListLoaded';
import { RowLink } from '../../common/RowLink';
import type { ReleaseRecord } from './releasesProvider';

/** Every release, the newest first. */
export function ReleaseList() {
  const isSmall = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const translate = useTranslate();
  const status = ({ suspendedBecause, status: at }: ReleaseRecord) =>
    translate(suspendedBecause === null ? `enums.releaseStatus.${at}` : 'resources.releases.suspended');
  return (
    <List exporter={false}>
      <ListLoaded>
        <Typography sx={{ m: 2 }}>{translate('resources.releases.help')}</Typography>
        {isSmall ? (
          <SimpleList<ReleaseRecord> rowClick="edit" primaryText={({ title }) => title} secondaryText={status} />
        ) : (
          <DataTable<ReleaseRecord> rowClick="edit" bulkActionButtons={false}>
            <DataTable.Col<ReleaseRecord>
              source="title"
              disableSort
              render={({ id, title }) => <RowLink id={id}>{title}</RowLink>}
            />
            <DataTable.Col<ReleaseRecord> source="status" disableSort render={status} />
            <DataTable.Col<ReleaseRecord> source="items" disableSort render={({ items }) => items.length} />
            <DataTable.Col<ReleaseRecord>
              source="publishedAt"
              disableSort
              render={({ publishedAt }) => publishedAt && <FormattedDate at={publishedAt} withTime />}
            />
          </DataTable>
        )}
      </ListLoaded>
    </List>
  );
}
