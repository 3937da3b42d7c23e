import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { KeyHint } from '../../../keys/KeyHint';
import { sendKey } from '../../../keys/sendKey';
import type { RecommendationRecord } from '../record/content';
import { useDeskWords } from '../words/useDeskWords';
import { WaitingReleases } from './WaitingReleases';

interface ArchiveDialogProps {
  /** That are not online yet and count on it. */
  releases: RecommendationRecord['waitingReleases'];
  isRunning: boolean;
  onClose: () => void;
  onConfirm: (message: string | undefined) => void;
}

/** Asks before it is taken offline, and why: the server refuses to go without a reason where a persona must be given it. */
export function ArchiveDialog({ releases, isRunning, onClose, onConfirm }: ArchiveDialogProps) {
  const translate = useTranslate();
  const word = useDeskWords();
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
      <DialogTitle id="archive-title">{word('archiveTitle')}</DialogTitle>
      <DialogContent>
        <DialogContentText>{word('archiveBody')}</DialogContentText>
        <WaitingReleases releases={releases} />
        <TextField
          id="archive-message"
          label={word('archiveMessage')}
          helperText={word('archiveMessageHelp')}
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
          {translate('resources.recommendations.actions.ARCHIVE')}
          <KeyHint of="mod+Enter" />
        </Button>
      </DialogActions>
    </Dialog>
  );
}
