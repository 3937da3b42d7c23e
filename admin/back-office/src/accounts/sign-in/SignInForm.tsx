import { Alert, Button } from '@mui/material';
import { useState } from 'react';
import { Form, PasswordInput, required, TextInput, useLogin, useSafeSetState, useTranslate } from 'react-admin';

export function SignInForm() {
  const translate = useTranslate();
  const login = useLogin();
  const [failure, setFailure] = useState('');
  const [isRunning, setRunning] = useSafeSetState(false);

  const submit = async (values: Record<string, unknown>) => {
    setFailure('');
    setRunning(true);
    try {
      await login({ email: values['email'], password: values['password'] });
    } catch (error) {
      setFailure(error instanceof Error ? error.message : 'errors.INTERNAL_SERVER_ERROR');
    } finally {
      setRunning(false);
    }
  };

  return (
    <Form onSubmit={submit} mode="onBlur" noValidate>
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
