import { useTranslate } from 'react-admin';
import { useTimeFormat } from '../../../common/FormattedDate';
import { ConfirmDecision } from './ConfirmDecision';
import type { DecisionDialogProps } from './dialog';

const WORDS_KEY = 'resources.contributions';

export function SpamDialog({ isRunning, onClose, onConfirm }: DecisionDialogProps) {
  const translate = useTranslate();
  return (
    <ConfirmDecision
      isDestructive
      title={translate(`${WORDS_KEY}.spam.title`)}
      body={translate(`${WORDS_KEY}.spam.body`)}
      confirm={translate(`${WORDS_KEY}.spam.confirm`)}
      isRunning={isRunning}
      onClose={onClose}
      onConfirm={() => onConfirm({ action: 'MARK_SPAM' })}
    />
  );
}

export function ReopenDialog({ isRunning, onClose, onConfirm }: DecisionDialogProps) {
  const translate = useTranslate();
  return (
    <ConfirmDecision
      title={translate(`${WORDS_KEY}.reopen.title`)}
      body={translate(`${WORDS_KEY}.reopen.body`)}
      confirm={translate(`${WORDS_KEY}.actions.REOPEN`)}
      isRunning={isRunning}
      onClose={onClose}
      onConfirm={() => onConfirm({ action: 'REOPEN' })}
    />
  );
}

/** Names the colleague whose claim is taken over before it happens. */
export function TakeOverDialog({ contribution, isRunning, onClose, onConfirm }: DecisionDialogProps) {
  const translate = useTranslate();
  const write = useTimeFormat();
  const { claimedBy, claimExpiresAt } = contribution;
  const name = claimedBy?.name ?? '';
  const until = claimExpiresAt ? write(claimExpiresAt) : '';
  return (
    <ConfirmDecision
      title={translate(`${WORDS_KEY}.takeOver.title`, { name })}
      body={translate(`${WORDS_KEY}.takeOver.body`, { name, until })}
      confirm={translate(`${WORDS_KEY}.takeOver.confirm`)}
      isRunning={isRunning}
      onClose={onClose}
      onConfirm={() => onConfirm({ action: 'CLAIM' })}
    />
  );
}
