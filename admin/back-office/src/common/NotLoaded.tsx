import { Alert, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { messageOf } from '../client/errors';

/** Says why there is nothing to show, and offers to ask again. A notification has read it out already. */
export function NotLoaded({ error, onRetry }: { error: unknown; onRetry: () => unknown }) {
  const translate = useTranslate();
  return (
    <Alert
      severity="error"
      role="none"
      sx={{ m: 2 }}
      action={
        <Button color="inherit" size="small" onClick={() => void onRetry()}>
          {translate('app.retry')}
        </Button>
      }
    >
      {translate(messageOf(error), { _: messageOf(error) })}
    </Alert>
  );
}
