import { Alert, Box, Button, TextField } from '@mui/material';
import { type SubmitEvent, useRef, useState } from 'react';
import { messageOf } from '../../client/errors';
import { focusFirst } from '../../common/dialog/focusFirst';
import type { Credentials } from './authProvider';
import { PasswordField } from './PasswordField';

interface SignInFormProps {
  words: (key: string) => string;
  onSignIn: (credentials: Credentials) => Promise<unknown>;
  /** Whose session has ended. */
  email?: string | undefined;
}

type Missing = Partial<Record<keyof Credentials, boolean>>;

const wordsOf = (form: HTMLFormElement, name: string): string => String(new FormData(form).get(name) ?? '');

export function SignInForm({ words, onSignIn, email }: SignInFormProps) {
  const [missing, setMissing] = useState<Missing>({});
  const { failure, isRunning, run } = useRun(onSignIn);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    // The dialog over a page stands inside of the page's tree, whose form must not be sent with it.
    event.stopPropagation();
    const form = event.currentTarget;
    const typed = { email: wordsOf(form, 'email').trim(), password: wordsOf(form, 'password') };
    setMissing({ email: typed.email === '', password: typed.password === '' });
    const empty = (['email', 'password'] as const).find((name) => typed[name] === '');
    if (empty) return form.querySelector<HTMLElement>(`[name=${empty}]`)?.focus();
    return void run(typed);
  };
  const errorOf = (name: keyof Credentials) => (missing[name] ? words('auth.required') : undefined);
  return (
    <Box component="form" noValidate onSubmit={submit}>
      {failure && (
        <Alert severity="error" sx={{ mb: 2 }}>
          {words(failure)}
        </Alert>
      )}
      <TextField
        id="sign-in-email"
        name="email"
        type="email"
        label={words('auth.email')}
        autoComplete="username"
        defaultValue={email}
        inputRef={email === undefined ? focusFirst : undefined}
        required
        error={missing.email === true}
        helperText={errorOf('email')}
        fullWidth
        margin="dense"
      />
      <PasswordField words={words} error={errorOf('password')} />
      <Button type="submit" variant="contained" fullWidth size="large" disabled={isRunning} sx={{ mt: 1 }}>
        {words('auth.submit')}
      </Button>
    </Box>
  );
}

/** One attempt at a time, and what came of the last. */
function useRun(onSignIn: SignInFormProps['onSignIn']) {
  const [failure, setFailure] = useState('');
  const [isRunning, setRunning] = useState(false);
  const isBusy = useRef(false);
  const run = async (typed: Credentials): Promise<void> => {
    if (isBusy.current) return;
    isBusy.current = true;
    setFailure('');
    setRunning(true);
    try {
      await onSignIn(typed);
    } catch (error) {
      setFailure(messageOf(error));
    } finally {
      isBusy.current = false;
      setRunning(false);
    }
  };
  return { failure, isRunning, run };
}
