import { Alert, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { reread } from '../../record/contributionCache';
import type { ContributionRecord } from '../../record/contributionsProvider';
import { isOpen } from '../../record/status';
import { focusTitleSoon } from '../flow/titleFocus';
import { type Change, isNews } from './news';
import './words';

interface LiveItemProps {
  contribution: ContributionRecord;
  change: Change | undefined;
}

/** Tells that a colleague has claimed, decided or changed the open contribution since it was read; it is read anew on request. */
export function LiveItem({ contribution, change }: LiveItemProps) {
  const translate = useTranslate();
  const word = (key: string, values = {}) => translate(`resources.contributions.live.item.${key}`, values);
  const isTold = change !== undefined && isNews(change, { rows: [contribution] });
  const show = () => {
    focusTitleSoon(contribution.id);
    void reread(contribution.id);
  };
  const told = (seen: Change) => {
    const [key, { status, name }] = whatHappened(seen, contribution);
    return word(key, { name, status: translate(`enums.contributionStatus.${status}`) });
  };
  const action = (
    <Button color="inherit" size="small" onClick={show}>
      {word('reload')}
    </Button>
  );
  return (
    <output>
      {isTold && (
        <Alert severity="warning" role="none" action={action} sx={{ mb: 1 }}>
          {told(change)}
        </Alert>
      )}
    </output>
  );
}

/** What a colleague did: which sentence says it, and its values. */
function whatHappened(
  { status, claimedBy }: Change,
  before: ContributionRecord,
): [string, { status: string; name: string }] {
  const values = { status, name: claimedBy?.name ?? '' };
  if (!isOpen({ status })) return ['decided', values];
  return [claimedBy && claimedBy.id !== before.claimedBy?.id ? 'claimed' : 'changed', values];
}
