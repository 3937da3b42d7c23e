import { TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { fromParisTime, toParisTime } from '../../../../shared/parisTime';
import { SendDialog } from '../../common/dialog/SendDialog';
import { ParisTimeField } from '../days/ParisTimeField';
import type { ReleaseStep } from './releasesProvider';
import './words';

interface ReleaseDialogProps {
  action: 'PUBLISH' | 'SCHEDULE';
  /** What was set before. */
  publishAt: string | null;
  isRunning: boolean;
  onClose: () => void;
  onConfirm: (given: ReleaseStep) => void;
}

/** Asks whether all of it goes online now, or when, in the time of Paris; and why, where personas fail with it. */
export function ReleaseDialog({ action, publishAt, isRunning, onClose, onConfirm }: ReleaseDialogProps) {
  const translate = useTranslate();
  const word = (key: string) => translate(`resources.releases.${key}`);
  const [day, setDay] = useState(publishAt === null ? '' : toParisTime(publishAt));
  const [why, setWhy] = useState('');
  const asksDay = action === 'SCHEDULE';
  const message = why.trim() || null;
  const moment = day === '' ? null : fromParisTime(day);
  return (
    <SendDialog
      title={word(`confirm.${action}.title`)}
      body={word(`confirm.${action}.body`)}
      label={word(asksDay ? 'schedule.confirm' : 'actions.PUBLISH')}
      maxWidth="xs"
      isOff={isRunning || (asksDay && moment === null)}
      onClose={onClose}
      onSend={() => onConfirm({ message, ...(asksDay && { publishAt: moment }) })}
    >
      {asksDay && (
        <ParisTimeField id="release-day" label={word('schedule.publishAt')} value={day} onChange={setDay} required />
      )}
      <TextField
        id="release-reason"
        label={word('why')}
        helperText={word('whyHelp')}
        value={why}
        onChange={(event) => setWhy(event.target.value)}
        multiline
        minRows={2}
        fullWidth
        margin="dense"
      />
    </SendDialog>
  );
}
