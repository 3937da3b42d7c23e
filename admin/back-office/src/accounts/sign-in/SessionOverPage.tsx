import { Alert, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { session } from '../../client/pageSession';
import { OtherAccountDialog } from './OtherAccountDialog';
import { SignInAgainDialog } from './SignInAgainDialog';
import { useSession } from './useSession';

/** Signing in again, over the current screen: what is typed in it stays. */
export function SessionOverPage() {
  const translate = useTranslate();
  const state = useSession();
  if (state.kind === 'ended') return <SignInAgainDialog />;
  if (state.kind === 'taken') return <OtherAccountDialog other={state.other} />;
  if (state.kind !== 'putOff') return null;
  return (
    <Alert
      severity="warning"
      sx={{ my: 1 }}
      action={
        <Button color="inherit" size="small" onClick={() => session.ask()}>
          {translate('auth.submit')}
        </Button>
      }
    >
      {translate('auth.again.putOff')}
    </Alert>
  );
}
