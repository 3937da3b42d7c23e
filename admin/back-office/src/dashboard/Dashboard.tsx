import { Box, Skeleton, Typography } from '@mui/material';
import { Title, useGetIdentity, useTranslate } from 'react-admin';
import { NotLoaded } from '../common/NotLoaded';
import type { DeskQuestion, DeskRecord } from './deskProvider';
import { Figures } from './Figures';
import { countedOf, HAPPENING, WAITING } from './figures';
import { NothingWaits } from './NothingWaits';
import { Outlook } from './Outlook';
import { useDesk } from './useDesk';
import { Weeks } from './Weeks';

/** What waits for the viewer, then how the work goes. */
export function Dashboard() {
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  const { data, question, error, refetch } = useDesk();
  return (
    <Box component="section" sx={{ my: 2 }}>
      <Title title="dashboard.waiting" />
      <Typography component="h2" variant="h5" gutterBottom>
        {translate('dashboard.hello', { name: identity?.fullName ?? '' })}
      </Typography>
      {data && question && <Desk desk={data} question={question} />}
      {!data && (error ? <NotLoaded error={error} onRetry={refetch} /> : <Skeleton variant="rounded" height={220} />)}
      <Outlook />
    </Box>
  );
}

function Desk({ desk, question }: { desk: DeskRecord; question: DeskQuestion }) {
  const translate = useTranslate();
  const waiting = countedOf(WAITING, desk);
  return (
    <>
      {waiting.every(({ total }) => total === 0) && <NothingWaits question={question} />}
      <Figures counted={waiting} question={question} />
      <Typography component="h3" variant="h6" gutterBottom>
        {translate('dashboard.happening')}
      </Typography>
      <Figures counted={countedOf(HAPPENING, desk)} question={question} />
      {desk.contributionWeeks && <Weeks weeks={desk.contributionWeeks} />}
    </>
  );
}
