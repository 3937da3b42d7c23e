import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { sendKey } from '../../../keys/sendKey';
import { focusFirst } from '../../../navigation/focusFirst';
import { SendHint } from './SendHint';

interface ConfirmDecisionProps {
  title: string;
  body: string;
  confirm: string;
  /** It takes something away: the focus is then on the way back. */
  isDestructive?: boolean;
  isRunning: boolean;
  onClose: () => void;
  onConfirm: () => void;
}

/** Asks for one yes. */
export function ConfirmDecision({
  title,
  body,
  confirm,
  isDestructive = false,
  isRunning,
  onClose,
  onConfirm,
}: ConfirmDecisionProps) {
  const translate = useTranslate();
  const id = useId();
  const send = () => !isRunning && onConfirm();
  return (
    <Dialog
      open
      onClose={onClose}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-body`}
      slotProps={{ paper: sendKey(send) }}
    >
      <DialogTitle id={`${id}-title`}>{title}</DialogTitle>
      <DialogContent>
        <DialogContentText id={`${id}-body`}>{body}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button ref={isDestructive ? focusFirst : undefined} onClick={onClose}>
          {translate('app.cancel')}
        </Button>
        <Button
          ref={isDestructive ? undefined : focusFirst}
          variant="contained"
          color={isDestructive ? 'warning' : 'primary'}
          disabled={isRunning}
          onClick={onConfirm}
        >
          {confirm}
          <SendHint />
        </Button>
      </DialogActions>
    </Dialog>
  );
}
