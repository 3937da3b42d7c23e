import { Box, Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Section } from '../common/Section';
import type { WeekRecord } from './deskProvider';
import { WeeksChart } from './WeeksChart';
import { WeeksTable } from './WeeksTable';

/** What came in over the last weeks and what became of it: drawn, and in numbers that lead to their lists. */
export function Weeks({ weeks }: { weeks: readonly WeekRecord[] }) {
  const translate = useTranslate();
  const isEmpty = weeks.every(({ received }) => received === 0);
  return (
    <Section title={translate('dashboard.weeks.title')}>
      {isEmpty ? (
        <Typography>
          {translate('dashboard.weeks.empty')} {/* Another application of the same service. */}
          <Link href="/contribuer">{translate('dashboard.weeks.form')}</Link>
        </Typography>
      ) : (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, alignItems: 'flex-start' }}>
          <WeeksChart weeks={weeks} />
          <WeeksTable weeks={weeks} />
        </Box>
      )}
    </Section>
  );
}
