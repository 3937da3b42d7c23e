import { Box, Typography } from '@mui/material';
import { useEffect } from 'react';
import { Title, useTranslate } from 'react-admin';
import { StatusChip } from '../../common/StatusChip';
import { FormattedDate } from '../../common/FormattedDate';
import type { ContributionRecord } from '../record/contributionsProvider';
import { ClaimState } from '../triage/decisions/ClaimState';
import { CONTRIBUTION_TITLE, takeTitleFocus } from '../triage/flow/titleFocus';
import { SpamMark } from '../triage/queue/SpamMark';
import { marksOf } from '../intake/marks';
import { MarkedText } from '../intake/MarkedText';
import { useMaskedText } from '../intake/useMaskedText';

export function ContributionHeader({ contribution }: { contribution: ContributionRecord }) {
  const translate = useTranslate();
  const mask = useMaskedText();
  const { title, status, kind, source, receivedAt, place } = contribution;
  const finds = marksOf(contribution).filter(({ field }) => field === 'title');
  useEffect(() => window.scrollTo({ top: 0 }), []);
  useEffect(() => takeTitleFocus(contribution), [contribution]);
  return (
    <Box component="header" sx={{ mb: 1 }}>
      <Title title={mask(title, finds)} />
      <Typography id={CONTRIBUTION_TITLE} tabIndex={-1} component="h2" variant="h6" lang="fr">
        <MarkedText text={title} finds={finds} />
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <StatusChip kind="contributionStatus" value={status} />
        <Typography variant="body2" color="text.secondary">
          {translate(`enums.contributionKind.${kind}`)} · {place?.label ?? translate('app.everywhere')} ·{' '}
          <FormattedDate at={receivedAt} withTime /> · {translate(`enums.contributionSource.${source}`)}
        </Typography>
        <SpamMark contribution={contribution} />
      </Box>
      <ClaimState contribution={contribution} />
    </Box>
  );
}
