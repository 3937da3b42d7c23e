import { Alert, Button } from '@mui/material';
import { useState } from 'react';
import { Form, PasswordInput, required, TextInput, useSafeSetState, useTranslate } from 'react-admin';
import { messageOf } from '../../common/useRefusals';
import type { Credentials } from './authProvider';

interface SignInFormProps {
  onSignIn: (credentials: Credentials) => Promise<unknown>;
  /** Whose session has ended. */
  email?: string | undefined;
}

export function SignInForm({ onSignIn, email }: SignInFormProps) {
  const translate = useTranslate();
  const [failure, setFailure] = useState('');
  const [isRunning, setRunning] = useSafeSetState(false);

  const submit = async ({ email: typed = '', password = '' }: Partial<Credentials>) => {
    setFailure('');
    setRunning(true);
    try {
      await onSignIn({ email: typed, password });
    } catch (error) {
      setFailure(messageOf(error));
    } finally {
      setRunning(false);
    }
  };

  return (
    <Form onSubmit={submit} mode="onBlur" noValidate defaultValues={email === undefined ? {} : { email }}>
      {failure && (
        <Alert severity="error" sx={{ mb: 2 }}>
          {translate(failure, { _: failure })}
        </Alert>
      )}
      <TextInput source="email" type="email" label="auth.email" autoComplete="username" validate={required()} />
      <PasswordInput source="password" label="auth.password" autoComplete="current-password" validate={required()} />
      <Button type="submit" variant="contained" fullWidth size="large" disabled={isRunning}>
        {translate('auth.submit')}
      </Button>
    </Form>
  );
}
