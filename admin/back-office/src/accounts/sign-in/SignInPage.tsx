import { Box, Card, CardContent, Typography } from '@mui/material';
import { useEffect } from 'react';
import { LocalesMenuButton, useLogin, useTranslate } from 'react-admin';
import { AppNotification } from '../../notification/AppNotification';
import { SignInForm } from './SignInForm';

export function SignInPage() {
  const translate = useTranslate();
  const login = useLogin();
  const title = `${translate('auth.title')} · ${translate('app.name')}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <Box
      component="main"
      sx={{ minHeight: '100vh', display: 'grid', placeItems: 'center', p: 2, bgcolor: 'background.default' }}
    >
      <Card sx={{ width: '100%', maxWidth: 420 }}>
        <CardContent>
          <Box sx={{ display: 'flex', justifyContent: 'flex-end' }}>
            <LocalesMenuButton />
          </Box>
          <Typography component="h1" variant="h5" gutterBottom>
            {translate('app.fullName')}
          </Typography>
          <Typography color="text.secondary" gutterBottom>
            {translate('auth.intro')}
          </Typography>
          <SignInForm onSignIn={login} />
        </CardContent>
      </Card>
      <AppNotification />
    </Box>
  );
}
