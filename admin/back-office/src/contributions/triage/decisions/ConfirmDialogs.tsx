import { Confirm, useTranslate } from 'react-admin';
import { useTimeFormat } from '../../../common/FormattedDate';
import type { DecisionDialogProps } from './dialog';

const words = 'resources.contributions';

export function SpamDialog({ isRunning, onClose, onConfirm }: DecisionDialogProps) {
  return (
    <Confirm
      isOpen
      loading={isRunning}
      title={`${words}.spam.title`}
      content={`${words}.spam.body`}
      confirm={`${words}.spam.confirm`}
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
      title={`${words}.reopen.title`}
      content={`${words}.reopen.body`}
      confirm={`${words}.actions.REOPEN`}
      cancel="app.cancel"
      onClose={onClose}
      onConfirm={() => onConfirm({ action: 'REOPEN' })}
    />
  );
}

/** Somebody is on it: whose work is taken over is said first. */
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
      title={translate(`${words}.takeOver.title`, { name })}
      content={translate(`${words}.takeOver.body`, { name, until })}
      confirm={translate(`${words}.takeOver.confirm`)}
      cancel="app.cancel"
      onClose={onClose}
      onConfirm={() => onConfirm({ action: 'CLAIM' })}
    />
  );
}
