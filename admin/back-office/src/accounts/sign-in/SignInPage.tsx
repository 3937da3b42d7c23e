import { Box, Card, CardContent, Typography } from '@mui/material';
import { useEffect } from 'react';
import type { Credentials } from './authProvider';
import { LanguageChoice } from './LanguageChoice';
import { SignInForm } from './SignInForm';

interface SignInPageProps {
  words: (key: string) => string;
  language: string;
  onLanguage: (chosen: string) => void;
  onSignIn: (credentials: Credentials) => Promise<unknown>;
}

/** Made of MUI alone: it is there before react-admin is loaded. */
export function SignInPage({ words, language, onLanguage, onSignIn }: SignInPageProps) {
  const title = `${words('auth.title')} · ${words('app.name')}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <Box
      component="main"
      sx={{ minHeight: '100vh', display: 'grid', placeItems: 'center', p: 2, bgcolor: 'background.default' }}
    >
      <Card variant="outlined" sx={{ width: '100%', maxWidth: 420 }}>
        <CardContent>
          <Box sx={{ display: 'flex', justifyContent: 'flex-end' }}>
            <LanguageChoice label={words('app.language')} language={language} onChange={onLanguage} />
          </Box>
          <Typography component="h1" variant="h5" gutterBottom>
            {words('app.fullName')}
          </Typography>
          <Typography color="text.secondary" gutterBottom>
            {words('auth.intro')}
          </Typography>
          <SignInForm words={words} onSignIn={onSignIn} />
        </CardContent>
      </Card>
    </Box>
  );
}
