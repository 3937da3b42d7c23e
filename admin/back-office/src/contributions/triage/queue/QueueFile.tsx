import { Box } from '@mui/material';
import { type RaRecord, useCanAccess, useTranslate } from 'react-admin';
import type { QueueRowFragment } from '../../../generated/graphql';
import type { ListColumn } from '../../../lists/columns/column';
import { ColumnsContext } from '../../../lists/columns/ColumnsContext';
import { ExportButton } from '../../../lists/export/ExportButton';
import { fileDate } from '../../../lists/export/csv';
import { ImportButton } from '../../import/ImportButton';
import { useMask } from '../../intake/useMaskedText';

/** The queue as a file, and where another file comes in. */
export function QueueFile() {
  const { canAccess: canImport = false } = useCanAccess({ resource: 'contributionsFile', action: 'create' });
  return (
    <ColumnsContext value={useQueueColumns() as readonly ListColumn<RaRecord>[]}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', columnGap: 0.5, p: 0.5 }}>
        <ExportButton />
        {canImport && <ImportButton />}
      </Box>
    </ColumnsContext>
  );
}

/** Personal data stays hidden in the file, as in the queue. */
function useQueueColumns(): readonly ListColumn<QueueRowFragment>[] {
  const translate = useTranslate();
  const mask = useMask();
  const titleOf = ({ title, personalData }: QueueRowFragment) =>
    mask(
      title,
      personalData.filter(({ field }) => field === 'title'),
    );
  return [
    { source: 'title', text: titleOf },
    { source: 'kind', text: ({ kind }) => translate(`enums.contributionKind.${kind}`) },
    { source: 'status', text: ({ status }) => translate(`enums.contributionStatus.${status}`) },
    { source: 'place', text: ({ place }) => place?.label ?? translate('app.everywhere') },
    { source: 'body', text: ({ extract }) => extract },
    { source: 'receivedAt', text: ({ receivedAt }) => fileDate(receivedAt) },
    { source: 'dueAt', text: ({ dueAt }) => fileDate(dueAt) },
    { source: 'priority', text: ({ priority }) => String(priority) },
    { source: 'claimedBy', text: ({ claimedBy }) => claimedBy?.name ?? '' },
  ];
}
