import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useTranslate } from 'react-admin';
import { session } from '../../client/pageSession';
import { signIn } from './authProvider';
import { SignInForm } from './SignInForm';

/** The e-mail is known: only the password is asked for. */
const focusPassword = (dialog: HTMLElement) => dialog.querySelector<HTMLElement>('input[type=password]')?.focus();

/** What waited for the session is sent as soon as the same person has signed in. */
export function SignInAgainDialog() {
  const translate = useTranslate();
  const word = (key: string) => translate(`auth.again.${key}`);
  return (
    <Dialog
      open
      fullWidth
      maxWidth="xs"
      aria-labelledby="again-title"
      aria-describedby="again-help"
      slotProps={{ transition: { onEntered: focusPassword } }}
    >
      <DialogTitle id="again-title">{word('title')}</DialogTitle>
      <DialogContent>
        <DialogContentText id="again-help" gutterBottom>
          {word('help')}
        </DialogContentText>
        <SignInForm words={(key) => translate(key, { _: key })} onSignIn={signIn} email={session.account()?.email} />
      </DialogContent>
      <DialogActions>
        <Button onClick={() => session.putOff()}>{word('later')}</Button>
      </DialogActions>
    </Dialog>
  );
}
