import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useDateFormat } from '../../../common/FormattedDate';
import type { ContributionRecord } from '../../record/contributionsProvider';
import { isOpen } from '../../record/status';

export function ClaimState({ contribution }: { contribution: ContributionRecord }) {
  const translate = useTranslate();
  const write = useDateFormat();
  const { claimedBy, claimExpiresAt } = contribution;
  if (!claimedBy)
    return isOpen(contribution) ? (
      <Typography variant="body2">{translate('resources.contributions.free')}</Typography>
    ) : null;
  const until = claimExpiresAt && write(claimExpiresAt, true);
  return (
    <Typography variant="body2">
      {translate(`resources.contributions.${until ? 'claimedUntil' : 'claimed'}`, { name: claimedBy.name, until })}
    </Typography>
  );
}
