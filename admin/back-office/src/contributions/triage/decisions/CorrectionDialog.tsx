import { TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { SendDialog } from '../../../common/dialog/SendDialog';
import type { DecisionDialogProps } from './dialog';
import { KeyedChoice } from './KeyedChoice';

/** What is asked for most often, in the order of its digits. The contributor reads French. */
const QUESTIONS = ['place', 'steps', 'proof', 'today'] as const;

/** Asks the contributor, by a message, for what is missing. */
export function CorrectionDialog({ isRunning, onClose, onConfirm }: DecisionDialogProps) {
  const translate = useTranslate();
  const word = (key: string) => translate(`resources.contributions.correction.${key}`);
  const [message, setMessage] = useState('');
  const [asked, setAsked] = useState('');
  const tidy = message.trim();
  const questions = QUESTIONS.map((value) => ({ value, label: word(`questions.${value}`), lang: 'fr' }));
  /** A question takes the place of another, never of one's own words. */
  const ask = (value: string) => {
    const question = word(`questions.${value}`);
    const before = questions.find((one) => one.value === asked)?.label;
    setAsked(value);
    setMessage(tidy === '' || tidy === before ? question : `${tidy}\n${question}`);
  };
  return (
    <SendDialog
      title={word('title')}
      body={word('help')}
      label={word('confirm')}
      isOff={isRunning || tidy === ''}
      onClose={onClose}
      onSend={() => onConfirm({ action: 'REQUEST_CORRECTION', message: tidy })}
    >
      <KeyedChoice isFirst label={word('question')} choices={questions} value={asked} onChange={ask} />
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
    </SendDialog>
  );
}
