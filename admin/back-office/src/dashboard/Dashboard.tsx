import { Box, Typography } from '@mui/material';
import { Title, useGetIdentity, useTranslate } from 'react-admin';
import { CountCard } from './CountCard';
import { type Counted, COUNTS } from './counts';

export function Dashboard() {
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  return (
    <Box component="section" sx={{ my: 2 }}>
      <Title title="dashboard.waiting" />
      <Typography component="h2" variant="h5" gutterBottom>
        {translate('dashboard.hello', { name: identity?.fullName ?? '' })}
      </Typography>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fill, minmax(240px, 1fr))' }}>
        {COUNTS.map((counted: Counted) => (
          <CountCard key={counted.key} counted={counted} />
        ))}
      </Box>
    </Box>
  );
}
