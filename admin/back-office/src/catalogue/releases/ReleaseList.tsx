import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { FormattedDate } from '../../common/FormattedDate';
import { RowLink } from '../../common/RowLink';
import type { ListColumn } from '../../lists/columns/column';
import { fileDate } from '../../lists/export/csv';
import { ListTable } from '../../lists/ListTable';
import { ManagedList } from '../../lists/ManagedList';
import type { ReleaseRecord } from './releasesProvider';
import './words';

/** Every release, the newest first. */
export function ReleaseList() {
  const translate = useTranslate();
  const status = ({ suspendedBecause, status: at }: ReleaseRecord) =>
    translate(suspendedBecause === null ? `enums.releaseStatus.${at}` : 'resources.releases.suspended');
  const columns: readonly ListColumn<ReleaseRecord>[] = [
    { source: 'title', text: ({ title }) => title, render: ({ id, title }) => <RowLink id={id}>{title}</RowLink> },
    { source: 'status', text: status },
    { source: 'items', text: ({ items }) => String(items.length) },
    {
      source: 'publishedAt',
      text: ({ publishedAt }) => fileDate(publishedAt),
      render: ({ publishedAt }) => publishedAt && <FormattedDate at={publishedAt} withTime />,
    },
  ];
  return (
    <ManagedList<ReleaseRecord> columns={columns} perPage={10}>
      <Typography sx={{ m: 2 }}>{translate('resources.releases.help')}</Typography>
      <ListTable<ReleaseRecord> card={{ primary: ({ title }) => title, secondary: status }} />
    </ManagedList>
  );
}
