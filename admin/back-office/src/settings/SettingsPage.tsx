import { Box, Typography } from '@mui/material';
import { Title, useGetIdentity, useTranslate } from 'react-admin';
import { Appearances } from './Appearances';
import { DigestChoice } from './DigestChoice';
import { KeySettings } from './KeySettings';
import { Languages } from './Languages';
import { PasswordForm } from './PasswordForm';
import { Sessions } from './Sessions';
import './words';

/** What one chooses for oneself: how the screens look and are worked, and one's own way in. */
export function SettingsPage() {
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  return (
    <Box sx={{ my: 2, maxWidth: 720 }}>
      <Title title="resources.settings.name" />
      <Typography sx={{ mb: 2 }}>
        {translate('resources.settings.whose', { name: identity?.fullName ?? '' })}
      </Typography>
      <Languages />
      <Appearances />
      <KeySettings />
      <DigestChoice />
      <PasswordForm />
      <Sessions />
    </Box>
  );
}
