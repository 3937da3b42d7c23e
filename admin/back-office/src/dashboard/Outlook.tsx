import { Box, Skeleton } from '@mui/material';
import { NotLoaded } from '../common/NotLoaded';
import { Gaps } from './Gaps';
import { Said } from './Said';
import { useOutlook } from './useDesk';

import { UsefulnessByTopic } from './UsefulnessByTopic';

const BESIDE = {
  ...{ display: 'grid', columnGap: 2 },
  ...{ gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) minmax(0, 1fr)' } },
};

/** What the catalogue lacks, and what people say of it. */
export function Outlook() {
  const { data, error, refetch } = useOutlook();
  if (!data) return error ? <NotLoaded error={error} onRetry={refetch} /> : <Skeleton variant="rounded" height={220} />;
  const { coverage, saidOfRecommendations, planGaps, usefulnessByTopic } = data;
  return (
    <Box sx={BESIDE}>
      {coverage && <Gaps coverage={coverage} planGaps={planGaps ?? []} />}
      <Said said={saidOfRecommendations ?? []} />
      {usefulnessByTopic && <UsefulnessByTopic topics={usefulnessByTopic} />}
    </Box>
  );
}
