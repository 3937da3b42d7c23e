import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';

interface ChangesDialogProps {
  isRunning: boolean;
  onClose: () => void;
  onConfirm: (message: string) => void;
}

/** The author reads why: a request for changes says what has to change. */
export function ChangesDialog({ isRunning, onClose, onConfirm }: ChangesDialogProps) {
  const translate = useTranslate();
  const [message, setMessage] = useState('');
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="changes-title">
      <DialogTitle id="changes-title">{translate('resources.recommendations.changes.title')}</DialogTitle>
      <DialogContent>
        <TextField
          id="changes-message"
          label={translate('resources.recommendations.changes.message')}
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
        <Button
          variant="contained"
          disabled={message.trim() === '' || isRunning}
          onClick={() => onConfirm(message.trim())}
        >
          {translate('resources.recommendations.actions.REQUEST_CHANGES')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
