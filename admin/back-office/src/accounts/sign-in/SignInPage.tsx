import { Alert, Button, Typography } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import type { Account } from '../../client/session';
import type { Credentials } from './authProvider';
import { SignInForm } from './SignInForm';
import { SignInFrame } from './SignInFrame';

/** Seldom opened, and loaded then. */
const ForgottenPasswordPage = lazy(async () => ({
  default: (await import('./ForgottenPasswordPage')).ForgottenPasswordPage,
}));

interface SignInPageProps {
  words: (key: string) => string;
  language: string;
  onLanguage: (chosen: string) => void;
  onSignIn: (credentials: Credentials) => Promise<unknown>;
  /** Whose session has ended in this browser. */
  ended?: Account | null;
}

export function SignInPage({ onSignIn, ended, ...frame }: SignInPageProps) {
  const { words } = frame;
  const [isForgotten, setForgotten] = useState(false);
  if (isForgotten)
    return (
      <Suspense>
        <ForgottenPasswordPage {...frame} onBack={() => setForgotten(false)} />
      </Suspense>
    );
  return (
    <SignInFrame {...frame} title="auth.title">
      {ended ? (
        <Alert severity="info" sx={{ mb: 2 }}>
          {words('auth.ended')}
        </Alert>
      ) : (
        <Typography color="text.secondary" gutterBottom>
          {words('auth.intro')}
        </Typography>
      )}
      <SignInForm words={words} onSignIn={onSignIn} email={ended?.email} />
      <Button fullWidth sx={{ mt: 1 }} onClick={() => setForgotten(true)}>
        {words('auth.forgotten.link')}
      </Button>
    </SignInFrame>
  );
}
