import { Box, Typography } from '@mui/material';
import { Title, useTranslate } from 'react-admin';
import { StatusChip } from '../common/StatusChip';
import { FormattedDate } from '../common/FormattedDate';
import type { ContributionRecord } from './record/contributionsProvider';
import { SpamMark } from './triage/queue/SpamMark';
import { marksOf } from './intake/marks';
import { MarkedText } from './intake/MarkedText';

export function ContributionHeader({ contribution }: { contribution: ContributionRecord }) {
  const translate = useTranslate();
  const { title, status, kind, source, receivedAt } = contribution;
  return (
    <Box component="header" sx={{ my: 2 }}>
      <Title title={title} />
      <Typography component="h2" variant="h5" gutterBottom lang="fr">
        <MarkedText text={title} finds={marksOf(contribution).filter(({ field }) => field === 'title')} />
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <StatusChip kind="contributionStatus" value={status} />
        <Typography variant="body2">
          {translate(`enums.contributionKind.${kind}`)} · {translate(`enums.contributionSource.${source}`)} ·{' '}
          <FormattedDate at={receivedAt} withTime />
        </Typography>
        <SpamMark contribution={contribution} />
      </Box>
    </Box>
  );
}
