import { Button, type ButtonProps, Stack } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ContributionAction } from '../../../generated/graphql';
import type { ContributionRecord } from '../../record/contributionsProvider';

/** In the order of the screen; undoing has a place of its own. The one contained button is the next step: to claim, then to accept. */
const LOOKS: Readonly<Partial<Record<ContributionAction, ButtonProps['variant']>>> = {
  CLAIM: 'contained',
  ACCEPT: 'outlined',
  REQUEST_CORRECTION: 'outlined',
  REFUSE: 'outlined',
  MARK_DUPLICATE: 'text',
  MARK_SPAM: 'text',
  REOPEN: 'outlined',
  RELEASE: 'text',
};
const LOOKS_WHEN_MINE: typeof LOOKS = { ...LOOKS, CLAIM: 'text', ACCEPT: 'contained' };

const ORDER = Object.keys(LOOKS) as ContributionAction[];

interface DecisionButtonsProps {
  contribution: ContributionRecord;
  isRunning: boolean;
  onStart: (action: ContributionAction) => void;
}

/** The actions that the server allows this viewer now. */
export function DecisionButtons({ contribution, isRunning, onStart }: DecisionButtonsProps) {
  const translate = useTranslate();
  const { allowedActions, claimedBy } = contribution;
  const isMine = allowedActions.includes('RELEASE');
  const nameOf = (action: ContributionAction) => {
    if (action !== 'CLAIM' || !claimedBy) return translate(`resources.contributions.actions.${action}`);
    return translate(`resources.contributions.actions.${isMine ? 'RENEW' : 'TAKE_OVER'}`, { name: claimedBy.name });
  };
  return (
    <Stack spacing={1}>
      {ORDER.filter((action) => allowedActions.includes(action)).map((action) => (
        <Button
          key={action}
          variant={(isMine ? LOOKS_WHEN_MINE : LOOKS)[action] ?? 'text'}
          color={action === 'REFUSE' || action === 'MARK_SPAM' ? 'error' : 'primary'}
          disabled={isRunning}
          onClick={() => onStart(action)}
        >
          {nameOf(action)}
        </Button>
      ))}
    </Stack>
  );
}
