import { Box, Button, type ButtonProps } from '@mui/material';
import { useTranslate } from 'react-admin';
import { KeyHint } from '../../../keys/KeyHint';
import { useKeyFor, useKeysOn } from '../../../keys/useKeys';
import type { ContributionAction } from '../../../generated/graphql';
import type { ContributionRecord } from '../../record/contributionsProvider';
import { ACTION_KEYS } from './actionKeys';

/** In the order of the screen; undoing has a place of its own. The one contained button is the likely next step. */
const LOOKS: Readonly<Partial<Record<ContributionAction, ButtonProps['variant']>>> = {
  ACCEPT: 'contained',
  REQUEST_CORRECTION: 'outlined',
  REFUSE: 'outlined',
  MARK_DUPLICATE: 'outlined',
  MARK_SPAM: 'outlined',
  REOPEN: 'outlined',
  CLAIM: 'text',
  RELEASE: 'text',
};

const ORDER = Object.keys(LOOKS) as ContributionAction[];

interface DecisionButtonsProps {
  contribution: ContributionRecord;
  isRunning: boolean;
  onStart: (action: ContributionAction) => void;
}

/** The actions that the server allows this viewer now, in a bar that stays in sight. */
export function DecisionButtons({ contribution, isRunning, onStart }: DecisionButtonsProps) {
  const translate = useTranslate();
  const areKeysOn = useKeysOn();
  const keyFor = useKeyFor();
  const { allowedActions, claimedBy } = contribution;
  const nameOf = (action: ContributionAction) => {
    if (action !== 'CLAIM' || !claimedBy) return translate(`resources.contributions.short.${action}`);
    const isMine = allowedActions.includes('RELEASE');
    return translate(`resources.contributions.actions.${isMine ? 'RENEW' : 'TAKE_OVER'}`, { name: claimedBy.name });
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>
      {ORDER.filter((action) => allowedActions.includes(action)).map((action) => (
        <Button
          key={action}
          size="small"
          variant={LOOKS[action] ?? 'text'}
          color={action === 'REFUSE' || action === 'MARK_SPAM' ? 'error' : 'primary'}
          disabled={isRunning}
          aria-keyshortcuts={areKeysOn ? keyFor(ACTION_KEYS[action] ?? '') : undefined}
          onClick={() => onStart(action)}
        >
          {nameOf(action)}
          <ActionHint action={action} />
        </Button>
      ))}
    </Box>
  );
}

function ActionHint({ action }: { action: ContributionAction }) {
  const key = ACTION_KEYS[action];
  return key ? <KeyHint of={key} /> : null;
}
