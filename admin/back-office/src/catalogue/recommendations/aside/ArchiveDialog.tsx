import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { KeyHint } from '../../../keys/KeyHint';
import { sendKey } from '../../../keys/sendKey';

interface ArchiveDialogProps {
  isRunning: boolean;
  onClose: () => void;
  onConfirm: (message: string | undefined) => void;
}

/** Asks before it is taken offline, and why: the server refuses to go without a reason where a persona must be given it. */
export function ArchiveDialog({ isRunning, onClose, onConfirm }: ArchiveDialogProps) {
  const translate = useTranslate();
  const word = (key: string) => translate(`resources.recommendations.${key}`);
  const [message, setMessage] = useState('');
  const send = () => {
    if (!isRunning) onConfirm(message.trim() || undefined);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      aria-labelledby="archive-title"
      slotProps={{ paper: sendKey(send) }}
    >
      <DialogTitle id="archive-title">{word('archive.title')}</DialogTitle>
      <DialogContent>
        <DialogContentText>{word('archive.body')}</DialogContentText>
        <TextField
          id="archive-message"
          label={word('archive.message')}
          helperText={word('archive.messageHelp')}
          value={message}
          onChange={(event) => setMessage(event.target.value)}
          multiline
          minRows={2}
          fullWidth
          margin="dense"
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('app.cancel')}</Button>
        <Button variant="contained" color="warning" disabled={isRunning} onClick={send}>
          {word('actions.ARCHIVE')}
          <KeyHint of="mod+Enter" />
        </Button>
      </DialogActions>
    </Dialog>
  );
}
