import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import { Box, Button, Typography } from '@mui/material';
import { Show, Title, useListContext, useTranslate } from 'react-admin';
import { useRecordQuery } from '../../common/useRecordQuery';
import { whenLoaded } from '../../common/whenLoaded';
import type { QueueRowFragment } from '../../generated/graphql';
import { FRESH_MS } from '../record/contributionCache';
import { isOpen } from '../record/status';
import { isNarrowed } from '../triage/queue/start';
import type { Change } from '../triage/live/news';
import { ContributionPage } from './ContributionPage';
import { ITEM, ONLY_ALONE } from '../triage/flow/layout';

interface ItemPaneProps {
  openId: string | null;
  /** What a colleague did with it since. */
  change: Change | undefined;
  onClose: () => void;
}

/** The open contribution, or how one opens. */
export function ItemPane({ openId, change, onClose }: ItemPaneProps) {
  const translate = useTranslate();
  const query = useRecordQuery();
  if (openId === null) return <NothingOpen />;
  return (
    <Box data-part="item" sx={ITEM}>
      <Button startIcon={<ArrowBackIcon />} onClick={onClose} sx={{ alignSelf: 'start', ...ONLY_ALONE }}>
        {translate('resources.contributions.bench.back')}
      </Button>
      <Show
        key={openId}
        id={openId}
        title={false}
        actions={false}
        queryOptions={{ ...query, staleTime: FRESH_MS, refetchOnWindowFocus: false }}
        component="div"
        render={whenLoaded(<ContributionPage change={change} />)}
      />
    </Box>
  );
}

function NothingOpen() {
  const translate = useTranslate();
  const { data, filterValues } = useListContext<QueueRowFragment>();
  const said = whatIsSaid(data, isNarrowed(filterValues));
  return (
    <Box data-part="item" sx={{ ...ITEM, justifyContent: 'center', alignItems: 'center', minHeight: 240, p: 3 }}>
      <Title title="resources.contributions.bench.title" />
      <Typography color="text.secondary" sx={{ maxWidth: 360, textAlign: 'center' }}>
        {translate(`resources.contributions.bench.${said}`)}
      </Typography>
    </Box>
  );
}

/** A queue is done when nothing waits in it; under a filter, others may. */
function whatIsSaid(rows: readonly QueueRowFragment[] | undefined, isFiltered: boolean): 'choose' | 'done' | 'none' {
  if (isFiltered) return rows?.length === 0 ? 'none' : 'choose';
  return rows !== undefined && !rows.some(isOpen) ? 'done' : 'choose';
}
