import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useInstant } from '../common/When';
import type { ContributionRecord } from './contributionsProvider';

export function ClaimState({ contribution }: { contribution: ContributionRecord }) {
  const translate = useTranslate();
  const write = useInstant();
  const { status, claimedBy, claimExpiresAt } = contribution;
  const isOpen = status === 'RECEIVED' || status === 'IN_REVIEW';
  if (!claimedBy) return isOpen ? <Typography sx={{ mb: 2 }}>{translate('resources.contributions.free')}</Typography> : null;
  const until = claimExpiresAt && write(claimExpiresAt, true);
  return (
    <Typography sx={{ mb: 2 }}>
      {translate(`resources.contributions.${until ? 'claimedUntil' : 'claimed'}`, { name: claimedBy.name, until })}
    </Typography>
  );
}
