import { Alert, Button } from '@mui/material';
import { useCloseNotification, useTranslate } from 'react-admin';

/** By itself an alert interrupts what is being read out. */
const POLITE = { role: 'status' };

interface DecidedNoticeProps {
  /** The translation key of what was done. */
  done: string;
  onUndo: () => void;
}

/** What was decided, with a way back at hand. */
export function DecidedNotice({ done, onUndo }: DecidedNoticeProps) {
  const translate = useTranslate();
  const close = useCloseNotification();
  const undo = () => {
    close();
    onUndo();
  };
  const action = (
    <Button color="inherit" size="small" onClick={undo}>
      {translate('resources.contributions.undo')}
    </Button>
  );
  return (
    <Alert {...POLITE} variant="filled" severity="success" action={action} sx={{ alignItems: 'center' }}>
      {translate(done)}
    </Alert>
  );
}
