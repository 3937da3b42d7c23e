import { Alert, Button } from '@mui/material';
import { useCloseNotification, useTranslate } from 'react-admin';

interface DecidedNoticeProps {
  /** The translation key of what was done. */
  done: string;
  onUndo: () => void;
}

/** Confirms the decision, with a button to undo it. */
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
    <Alert role="none" variant="filled" severity="success" action={action} sx={{ alignItems: 'center' }}>
      {translate(done)}
    </Alert>
  );
}
