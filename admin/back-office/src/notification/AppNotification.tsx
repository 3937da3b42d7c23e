import { Box, Portal, Stack, type SxProps, type Theme } from '@mui/material';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type NotificationPayload, useNotificationContext } from 'react-admin';
import { LIFT } from './lift';
import { isUrgent, Toast } from './Toast';

interface Shown {
  key: number;
  payload: NotificationPayload;
}

const AT_THE_FOOT: SxProps<Theme> = {
  position: 'fixed',
  bottom: `calc(16px + var(${LIFT}, 0px))`,
  left: '50%',
  transform: 'translateX(-50%)',
  zIndex: 'snackbar',
  width: 'max-content',
  maxWidth: 'calc(100vw - 32px)',
};

/** The buttons of a dialog stand at its foot, which a small window has where notifications are. */
const OFF_THE_BUTTONS = {
  bottom: `calc(80px + var(${LIFT}, 0px))`,
  'body:has(.MuiDialog-container) &': { bottom: 'auto', top: 8 },
};

/**
 * Notifications, one above the other: an error never waits for a success to go. The last that interrupts is written outside of the page,
 * each in a place of its own, because an open dialog hides what is there before it from screen readers.
 */
export function AppNotification() {
  const [shown, close] = useShown();
  const toast = ({ key, payload }: Shown) => <OwnToast key={key} id={key} payload={payload} onClose={close} />;
  const urgent = shown.findLast(({ payload }) => isUrgent(payload));
  return (
    <>
      <Stack component="output" spacing={1} sx={AT_THE_FOOT}>
        {shown.filter(({ payload }) => !isUrgent(payload)).map(toast)}
      </Stack>
      {urgent && (
        <Portal key={urgent.key}>
          <Box sx={{ ...AT_THE_FOOT, ...OFF_THE_BUTTONS }}>{toast(urgent)}</Box>
        </Portal>
      )}
    </>
  );
}

/**
 * The same words are not read out twice, what can be undone is the last thing that was done, and an error is over once something else is
 * said: what was refused may have been mended since.
 */
const staysBeside =
  ({ message: next }: NotificationPayload) =>
  ({ payload: { message, type } }: Shown): boolean =>
    type !== 'error' && typeof message === 'string' && message !== next;

/** What was notified and is still shown, and what closes one. */
function useShown() {
  const { notifications, takeNotification } = useNotificationContext();
  const [shown, setShown] = useState<Shown[]>([]);
  const count = useRef(0);
  useEffect(() => {
    if (notifications.length === 0) return;
    const payload = takeNotification();
    if (!payload) return;
    const key = (count.current += 1);
    setShown((those) => [...those.filter(staysBeside(payload)), { key, payload }]);
  }, [notifications, takeNotification]);
  const close = useCallback((key: number) => setShown((those) => those.filter((one) => one.key !== key)), []);
  return [shown, close] as const;
}

interface OwnToastProps {
  id: number;
  payload: NotificationPayload;
  onClose: (id: number) => void;
}

function OwnToast({ id, payload, onClose }: OwnToastProps) {
  const close = useCallback(() => onClose(id), [id, onClose]);
  return <Toast payload={payload} onClose={close} />;
}
