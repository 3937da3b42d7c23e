import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { sendKey } from '../../../keys/sendKey';
import type { DecisionDialogProps } from './dialog';
import { RefusalFields } from './RefusalFields';
import { SendHint } from './SendHint';

/** A refusal always has a reason, and moderators see the message before it is sent. */
export function RefuseDialog({ contribution, isRunning, onClose, onConfirm }: DecisionDialogProps) {
  const translate = useTranslate();
  const word = (key: string) => translate(`resources.contributions.refuse.${key}`);
  const [refused, setRefused] = useState({ reason: '', message: '' });
  const added = refused.message.trim();
  const refuse = () => {
    if (refused.reason === '' || isRunning) return;
    onConfirm({ action: 'REFUSE', reason: refused.reason, ...(added && { message: added }) });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      aria-labelledby="refuse-title"
      slotProps={{ paper: sendKey(refuse) }}
    >
      <DialogTitle id="refuse-title">{word('title')}</DialogTitle>
      <DialogContent>
        <RefusalFields example={contribution} value={refused} onChange={setRefused} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('app.cancel')}</Button>
        <Button variant="contained" color="error" disabled={refused.reason === '' || isRunning} onClick={refuse}>
          {word('confirm')}
          <SendHint />
        </Button>
      </DialogActions>
    </Dialog>
  );
}
