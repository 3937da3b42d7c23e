import { Box, LinearProgress } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import { NotLoaded } from '../../../common/NotLoaded';
import type { QueueRowFragment } from '../../../generated/graphql';
import { BulkBar } from '../bulk/BulkBar';
import { QUEUE, ROWS } from '../flow/layout';
import { LiveQueue } from '../live/LiveQueue';
import type { Changes } from '../live/useChanges';
import { NoLine } from './NoLine';
import { QueueFile } from './QueueFile';
import { QueueHead } from './QueueHead';
import { QueueRows } from './QueueRows';
import { isFiltered } from './start';
import { PageTurn } from './PageTurn';

interface QueuePaneProps {
  canDecide: boolean;
  openId: string | null;
  changes: Changes;
  onRefresh: () => void;
}

/** The queue: how it is filtered, its lines, and what can be done with those that are ticked. */
export function QueuePane({ canDecide, openId, changes, onRefresh }: QueuePaneProps) {
  const translate = useTranslate();
  const { filterValues } = useListContext<QueueRowFragment>();
  return (
    <Box
      component="section"
      data-part="queue"
      aria-label={translate('resources.contributions.queues.title')}
      sx={QUEUE}
    >
      <QueueHead canDecide={canDecide} />
      <LiveQueue changes={changes} isFiltered={isFiltered(filterValues)} onRefresh={onRefresh} />
      <Box sx={ROWS}>
        <Lines canDecide={canDecide} openId={openId} />
        <PageTurn />
        <QueueFile />
      </Box>
      {canDecide && <BulkBar />}
    </Box>
  );
}

/** A failure to read the lines anew takes away neither them nor what is being decided. */
function Lines({ canDecide, openId }: Pick<QueuePaneProps, 'canDecide' | 'openId'>) {
  const translate = useTranslate();
  const { data, error, refetch, isPending } = useListContext<QueueRowFragment>();
  if (error && !data) return <NotLoaded error={error} onRetry={refetch} />;
  if (isPending || !data) return <LinearProgress aria-label={translate('ra.page.loading')} />;
  if (data.length === 0) return <NoLine />;
  return <QueueRows rows={data} canDecide={canDecide} openId={openId} />;
}
