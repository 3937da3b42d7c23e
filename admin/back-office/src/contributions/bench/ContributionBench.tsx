import { Box } from '@mui/material';
import { ListBase, useCanAccess } from 'react-admin';
import { FlowProvider } from '../triage/flow/flow';
import { useChanges } from '../triage/live/useChanges';
import { QueuePane } from '../triage/queue/QueuePane';
import { BY_PRIORITY, WAITING } from '../triage/queue/start';
import { ItemPane } from './ItemPane';
import { BENCH, COLUMNS } from '../triage/flow/layout';
import { useBenchFlow } from './useBenchFlow';
import { useBenchKeys } from './useBenchKeys';
import { useReasons } from '../triage/decisions/useReasons';
import { useOpenId } from './useOpenId';
import { useReadAhead } from './useReadAhead';

/** The lines move on request only: see LiveQueue. */
const STILL = { refetchOnWindowFocus: false, refetchOnReconnect: false };

/** The queue and the open contribution side by side, under one address. */
export function ContributionBench() {
  return (
    <ListBase filterDefaultValues={WAITING} sort={BY_PRIORITY} perPage={25} exporter={false} queryOptions={STILL}>
      <Bench />
    </ListBase>
  );
}

function Bench() {
  const { canAccess: canDecide = false } = useCanAccess({ resource: 'contributions', action: 'decide' });
  const openId = useOpenId();
  const { flow, moves } = useBenchFlow();
  const { changes, forget } = useChanges();
  useBenchKeys(moves);
  useReadAhead(openId);
  useReasons(canDecide);
  return (
    <FlowProvider value={flow}>
      <Box sx={BENCH}>
        <Box sx={COLUMNS} data-open={openId !== null}>
          <QueuePane canDecide={canDecide} openId={openId} changes={changes} onRefresh={forget} />
          <ItemPane openId={openId} change={openId === null ? undefined : changes.get(openId)} onClose={moves.close} />
        </Box>
      </Box>
    </FlowProvider>
  );
}
