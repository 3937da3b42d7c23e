import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { KeyHint } from '../../../keys/KeyHint';
import { sendKey } from '../../../keys/sendKey';

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
  const isOff = (message.trim() === '' && comments === 0) || isRunning;
  const send = () => {
    if (!isOff) onConfirm(message.trim());
  };
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      aria-labelledby="reason-title"
      slotProps={{ paper: sendKey(send) }}
    >
      <DialogTitle id="reason-title">{word(`reasoned.${action}.title`)}</DialogTitle>
      <DialogContent>
        {comments > 0 && (
          <DialogContentText>
            {translate('resources.recommendations.comments.joined', { smart_count: comments })}
          </DialogContentText>
        )}
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
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('app.cancel')}</Button>
        <Button variant="contained" disabled={isOff} onClick={send}>
          {word(`actions.${action}`)}
          <KeyHint of="mod+Enter" />
        </Button>
      </DialogActions>
    </Dialog>
  );
}
