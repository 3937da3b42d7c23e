import { Box, Card, CardContent, Typography } from '@mui/material';
import { type ReactNode, useEffect } from 'react';
import { LanguageChoice } from './LanguageChoice';

interface SignInFrameProps {
  words: (key: string) => string;
  language: string;
  onLanguage: (chosen: string) => void;
  /** The translation key of the title of the page. */
  title: string;
  children: ReactNode;
}

/** The page of somebody who is not in yet. Made of MUI alone: it is there before react-admin is loaded. */
export function SignInFrame({ words, language, onLanguage, title, children }: SignInFrameProps) {
  const whole = `${words(title)} · ${words('app.name')}`;
  useEffect(() => {
    document.title = whole;
  }, [whole]);
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
          {children}
        </CardContent>
      </Card>
    </Box>
  );
}
