import { Confirm, useTranslate } from 'react-admin';
import { useTimeFormat } from '../../../common/FormattedDate';
import type { DecisionDialogProps } from './dialog';

const WORDS_KEY = 'resources.contributions';

export function SpamDialog({ isRunning, onClose, onConfirm }: DecisionDialogProps) {
  return (
    <Confirm
      isOpen
      loading={isRunning}
      title={`${WORDS_KEY}.spam.title`}
      content={`${WORDS_KEY}.spam.body`}
      confirm={`${WORDS_KEY}.spam.confirm`}
      confirmColor="warning"
      cancel="app.cancel"
      onClose={onClose}
      onConfirm={() => onConfirm({ action: 'MARK_SPAM' })}
    />
  );
}

export function ReopenDialog({ isRunning, onClose, onConfirm }: DecisionDialogProps) {
  return (
    <Confirm
      isOpen
      loading={isRunning}
      title={`${WORDS_KEY}.reopen.title`}
      content={`${WORDS_KEY}.reopen.body`}
      confirm={`${WORDS_KEY}.actions.REOPEN`}
      cancel="app.cancel"
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
    <Confirm
      isOpen
      loading={isRunning}
      title={translate(`${WORDS_KEY}.takeOver.title`, { name })}
      content={translate(`${WORDS_KEY}.takeOver.body`, { name, until })}
      confirm={translate(`${WORDS_KEY}.takeOver.confirm`)}
      cancel="app.cancel"
      onClose={onClose}
      onConfirm={() => onConfirm({ action: 'CLAIM' })}
    />
  );
}
