import { Typography } from '@mui/material';
import type { Credentials } from './authProvider';
import { SignInForm } from './SignInForm';
import { SignInFrame } from './SignInFrame';

interface SignInPageProps {
  words: (key: string) => string;
  language: string;
  onLanguage: (chosen: string) => void;
  onSignIn: (credentials: Credentials) => Promise<unknown>;
}

export function SignInPage({ words, language, onLanguage, onSignIn }: SignInPageProps) {
  return (
    <SignInFrame words={words} language={language} onLanguage={onLanguage} title="auth.title">
      <Typography color="text.secondary" gutterBottom>
        {words('auth.intro')}
      </Typography>
      <SignInForm words={words} onSignIn={onSignIn} />
      <Typography variant="body2" color="text.secondary" sx={{ mt: 2 }}>
        {words('auth.forgotten')}
      </Typography>
    </SignInFrame>
  );
}
