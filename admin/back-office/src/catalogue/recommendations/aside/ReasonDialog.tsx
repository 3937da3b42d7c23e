import { TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { SendDialog } from '../../../common/dialog/SendDialog';

export type ReasonedAction = 'REQUEST_CHANGES' | 'BYPASS_REVIEW';

interface ReasonDialogProps {
  action: ReasonedAction;
  /** How many comments on fields go with it: they can say all there is to say. */
  comments: number;
  isRunning: boolean;
  onClose: () => void;
  onConfirm: (message: string) => void;
}

/** Colleagues read why: what has to change, or why nobody else reads it. */
export function ReasonDialog({ action, comments, isRunning, onClose, onConfirm }: ReasonDialogProps) {
  const translate = useTranslate();
  const word = (key: string) => translate(`resources.recommendations.${key}`);
  const [message, setMessage] = useState('');
  const joined = translate('resources.recommendations.comments.joined', { smart_count: comments });
  return (
    <SendDialog
      title={word(`reasoned.${action}.title`)}
      body={comments > 0 ? joined : undefined}
      label={word(`actions.${action}`)}
      isOff={isRunning || (message.trim() === '' && comments === 0)}
      onClose={onClose}
      onSend={() => onConfirm(message.trim())}
    >
      <TextField
        id="reason-message"
        label={word(`reasoned.${action}.message`)}
        value={message}
        onChange={(event) => setMessage(event.target.value)}
        multiline
        minRows={4}
        fullWidth
        margin="dense"
      />
    </SendDialog>
  );
}
