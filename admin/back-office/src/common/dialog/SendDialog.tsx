import {
  Button,
  type ButtonProps,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
} from '@mui/material';
import { type ReactNode, useId } from 'react';
import { useTranslate } from 'react-admin';
import { sendKey } from '../../keys/sendKey';
import { focusFirst, focusFirstField } from './focusFirst';
import { SendHint } from './SendHint';

interface SendDialogProps {
  title: string;
  /** Read out with the title. */
  body?: string | undefined;
  /** The words of the button that sends it. */
  label: string;
  /** The words of the way back, where they are not "Cancel". */
  back?: string;
  /** There is nothing to send yet, or it is on its way. */
  isOff: boolean;
  /** Where the focus begins: on the way back where something is taken away. By itself on the first field. */
  focus?: 'back' | 'send';
  color?: ButtonProps['color'];
  maxWidth?: 'xs' | 'sm' | 'md';
  onClose: () => void;
  onSend: () => void;
  children?: ReactNode;
}

/** What asks for something before it goes on: sent by its button, or by Ctrl-Enter from anywhere in it. */
export function SendDialog({
  title,
  body,
  label,
  back,
  isOff,
  focus,
  color = 'primary',
  maxWidth = 'sm',
  onClose,
  onSend,
  children,
}: SendDialogProps) {
  const translate = useTranslate();
  const id = useId();
  const send = () => {
    if (!isOff) onSend();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth={maxWidth}
      aria-labelledby={`${id}-title`}
      aria-describedby={body ? `${id}-body` : undefined}
      slotProps={{ paper: sendKey(send) }}
    >
      <DialogTitle id={`${id}-title`}>{title}</DialogTitle>
      <DialogContent ref={focus === undefined ? focusFirstField : undefined}>
        {body && (
          <DialogContentText id={`${id}-body`} gutterBottom>
            {body}
          </DialogContentText>
        )}
        {children}
      </DialogContent>
      <DialogActions>
        <Button ref={focus === 'back' ? focusFirst : undefined} onClick={onClose}>
          {back ?? translate('app.cancel')}
        </Button>
        <Button
          ref={focus === 'send' ? focusFirst : undefined}
          variant="contained"
          color={color}
          disabled={isOff}
          onClick={send}
        >
          {label}
          <SendHint />
        </Button>
      </DialogActions>
    </Dialog>
  );
}
