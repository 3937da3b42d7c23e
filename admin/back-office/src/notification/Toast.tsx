import { Alert, type AlertColor, Fade } from '@mui/material';
import { isValidElement, useEffect, useState } from 'react';
import { CloseNotificationContext, type NotificationPayload, useTranslate } from 'react-admin';

const READING_MS = 5000;
const ERROR_READING_MS = 12_000;

/** Only what went wrong interrupts a screen reader. */
export const isUrgent = ({ type }: NotificationPayload): boolean => type === 'error' || type === 'warning';

interface ToastProps {
  payload: NotificationPayload;
  onClose: () => void;
}

/** One notification. It stays while a pointer or the focus is on it. */
export function Toast({ payload, onClose }: ToastProps) {
  const translate = useTranslate();
  const [isHeld, setHeld] = useState(false);
  const { message, type, notificationOptions: { autoHideDuration, messageArgs } = {} } = payload;
  const usual = isUrgent(payload) ? ERROR_READING_MS : READING_MS;
  const duration = autoHideDuration === undefined ? usual : autoHideDuration;
  useEffect(() => {
    if (isHeld || duration === null) return;
    const timer = setTimeout(onClose, duration);
    return () => clearTimeout(timer);
  }, [isHeld, duration, onClose]);
  const hold = {
    onMouseEnter: () => setHeld(true),
    onMouseLeave: () => setHeld(false),
    onFocus: () => setHeld(true),
    onBlur: () => setHeld(false),
  };
  if (isValidElement(message))
    return (
      <CloseNotificationContext value={onClose}>
        <div {...hold}>{message}</div>
      </CloseNotificationContext>
    );
  return (
    <Fade in>
      <Alert
        {...hold}
        role={isUrgent(payload) ? 'alert' : 'none'}
        variant="filled"
        severity={type as AlertColor}
        onClose={onClose}
        closeText={translate('ra.action.close')}
        sx={{ whiteSpace: 'pre-wrap' }}
      >
        {typeof message === 'string' && translate(message, messageArgs)}
      </Alert>
    </Fade>
  );
}
