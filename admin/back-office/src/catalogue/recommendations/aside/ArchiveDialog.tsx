import { TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { SendDialog } from '../../../common/dialog/SendDialog';
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
  return (
    <SendDialog
      title={word('archiveTitle')}
      body={word('archiveBody')}
      label={translate('resources.recommendations.actions.ARCHIVE')}
      color="warning"
      isOff={isRunning}
      onClose={onClose}
      onSend={() => onConfirm(message.trim() || undefined)}
    >
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
    </SendDialog>
  );
}
