import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  TextField,
} from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { KeyHint } from '../../../keys/KeyHint';
import { sendKey } from '../../../keys/sendKey';
import type { RecommendationRecord } from '../record/content';

interface PublishDialogProps {
  /** Of personas, in what would be online. */
  failures: RecommendationRecord['personaFailures'];
  isRunning: boolean;
  onClose: () => void;
  onConfirm: (message: string | undefined) => void;
}

/** Asks before it is online. Where personas fail that do not fail today, it asks why, too. */
export function PublishDialog({ failures, isRunning, onClose, onConfirm }: PublishDialogProps) {
  const translate = useTranslate();
  const word = (key: string) => translate(`resources.${key}`);
  const [reason, setReason] = useState('');
  const brought = failures.filter(({ isNew }) => isNew);
  const isAsked = brought.length > 0;
  const isOff = isRunning || (isAsked && reason.trim() === '');
  const send = () => {
    if (!isOff) onConfirm(reason.trim() || undefined);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      aria-labelledby="publish-title"
      slotProps={{ paper: sendKey(send) }}
    >
      <DialogTitle id="publish-title">{word('recommendations.publish.title')}</DialogTitle>
      <DialogContent>
        <DialogContentText>{word('recommendations.publish.body')}</DialogContentText>
        {isAsked && (
          <>
            <Alert severity="warning" sx={{ my: 2 }}>
              {word('personas.draft.reasonHelp')}
              <ul>
                {brought.map(({ persona, recommendationId, kind, sentence }) => (
                  <li key={`${persona.id} ${kind} ${recommendationId}`}>
                    {translate('app.labelled', { label: persona.name, value: sentence })}
                  </li>
                ))}
              </ul>
            </Alert>
            <TextField
              id="publish-reason"
              label={word('personas.draft.reason')}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
              multiline
              minRows={3}
              fullWidth
              margin="dense"
            />
          </>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('app.cancel')}</Button>
        <Button variant="contained" disabled={isOff} onClick={send}>
          {word('recommendations.actions.PUBLISH')}
          <KeyHint of="mod+Enter" />
        </Button>
      </DialogActions>
    </Dialog>
  );
}
