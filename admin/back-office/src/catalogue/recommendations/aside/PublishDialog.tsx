import { Alert, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { SendDialog } from '../../../common/dialog/SendDialog';
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
  return (
    <SendDialog
      title={word('recommendations.publish.title')}
      body={word('recommendations.publish.body')}
      label={word('recommendations.actions.PUBLISH')}
      isOff={isRunning || (isAsked && reason.trim() === '')}
      onClose={onClose}
      onSend={() => onConfirm(reason.trim() || undefined)}
    >
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
    </SendDialog>
  );
}
