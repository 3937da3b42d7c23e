import { TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { fromParisTime, toParisTime } from '../../../../../shared/parisTime';
import { SendDialog } from '../../../common/dialog/SendDialog';
import { ParisTimeField } from '../../days/ParisTimeField';
import { useDeskWords } from '../words/useDeskWords';

export interface Days {
  publishAt: string | null;
  unpublishAt: string | null;
  message?: string | undefined;
}

interface ScheduleDialogProps {
  /** What was set before. */
  days: Days;
  /** Only its last day can be set: it is online, and nothing waits to replace it. */
  isOnline: boolean;
  /** Personas fail with it that do not fail today. */
  asksWhy: boolean;
  isRunning: boolean;
  onClose: () => void;
  onConfirm: (days: Days) => void;
}

const FIELDS = ['publishAt', 'unpublishAt'] as const;

/** On which days, in the time of Paris, it goes online and offline. */
export function ScheduleDialog({ days, isOnline, asksWhy, isRunning, onClose, onConfirm }: ScheduleDialogProps) {
  const translate = useTranslate();
  const word = (key: string) => translate(`resources.recommendations.schedule.${key}`);
  const [shown, setShown] = useState({
    publishAt: days.publishAt === null ? '' : toParisTime(days.publishAt),
    unpublishAt: days.unpublishAt === null ? '' : toParisTime(days.unpublishAt),
  });
  const [why, setWhy] = useState('');
  const momentOf = (field: (typeof FIELDS)[number]) => (shown[field] === '' ? null : fromParisTime(shown[field]));
  const fields = isOnline ? (['unpublishAt'] as const) : FIELDS;
  const send = () =>
    onConfirm({
      publishAt: isOnline ? null : momentOf('publishAt'),
      unpublishAt: momentOf('unpublishAt'),
      message: why.trim() || undefined,
    });
  return (
    <SendDialog
      title={word(isOnline ? 'endTitle' : 'title')}
      body={word(isOnline ? 'endBody' : 'body')}
      label={word('confirm')}
      maxWidth="xs"
      isOff={isRunning || shown[fields[0]] === '' || (asksWhy && why.trim() === '')}
      onClose={onClose}
      onSend={send}
    >
      {fields.map((field) => (
        <ParisTimeField
          key={field}
          id={`schedule-${field}`}
          label={word(field)}
          value={shown[field]}
          onChange={(day) => setShown({ ...shown, [field]: day })}
          required={fields[0] === field}
        />
      ))}
      {(asksWhy || shown.unpublishAt !== '') && <WhyField isAsked={asksWhy} value={why} onChange={setWhy} />}
    </SendDialog>
  );
}

interface WhyFieldProps {
  /** Nothing goes on without it. */
  isAsked: boolean;
  value: string;
  onChange: (value: string) => void;
}

/** Why it goes online although personas fail with it; or goes offline on its day, where one of them may need it then. */
function WhyField({ isAsked, value, onChange }: WhyFieldProps) {
  const translate = useTranslate();
  const word = (key: string) => translate(`resources.${key}`);
  const ownWord = useDeskWords();
  return (
    <TextField
      id="schedule-reason"
      label={word(isAsked ? 'personas.draft.reason' : 'recommendations.schedule.why')}
      helperText={isAsked ? word('personas.draft.reasonHelp') : ownWord('archiveMessageHelp')}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      multiline
      minRows={2}
      fullWidth
      margin="dense"
    />
  );
}
