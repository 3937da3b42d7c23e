import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { SendDialog } from '../../../common/dialog/SendDialog';
import type { DecisionDialogProps } from './dialog';
import { RefusalFields } from './RefusalFields';

/** A refusal always has a reason, and moderators see the message before it is sent. */
export function RefuseDialog({ contribution, isRunning, onClose, onConfirm }: DecisionDialogProps) {
  const translate = useTranslate();
  const word = (key: string) => translate(`resources.contributions.refuse.${key}`);
  const [refused, setRefused] = useState({ reason: '', message: '' });
  const added = refused.message.trim();
  return (
    <SendDialog
      title={word('title')}
      label={word('confirm')}
      color="error"
      isOff={isRunning || refused.reason === ''}
      onClose={onClose}
      onSend={() => onConfirm({ action: 'REFUSE', reason: refused.reason, ...(added && { message: added }) })}
    >
      <RefusalFields example={contribution} value={refused} onChange={setRefused} />
    </SendDialog>
  );
}
