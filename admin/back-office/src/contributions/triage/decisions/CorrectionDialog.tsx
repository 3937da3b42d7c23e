import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { DecisionDialogProps } from './dialog';

/** Asks the contributor, by a message, for what is missing. */
export function CorrectionDialog({ isRunning, onClose, onConfirm }: DecisionDialogProps) {
  const translate = useTranslate();
  const word = (key: string) => translate(`resources.contributions.correction.${key}`);
  const [message, setMessage] = useState('');
  const tidy = message.trim();
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      aria-labelledby="correction-title"
      aria-describedby="correction-help"
    >
      <DialogTitle id="correction-title">{word('title')}</DialogTitle>
      <DialogContent>
        <DialogContentText id="correction-help">{word('help')}</DialogContentText>
        <TextField
          id="correction-message"
          label={word('message')}
          helperText={word('messageHelp')}
          value={message}
          onChange={(event) => setMessage(event.target.value)}
          required
          multiline
          minRows={4}
          fullWidth
          margin="normal"
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('app.cancel')}</Button>
        <Button
          variant="contained"
          disabled={tidy === '' || isRunning}
          onClick={() => onConfirm({ action: 'REQUEST_CORRECTION', message: tidy })}
        >
          {word('confirm')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
