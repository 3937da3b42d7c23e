import { Alert, Box, Button, TextField, Typography } from '@mui/material';
import { type SubmitEvent, useEffect, useState } from 'react';
import { messageOf } from '../../client/errors';
import { requestPasswordLink } from './passwordLink';
import { SignInFrame } from './SignInFrame';

const FIELD_ID = 'forgotten-email';

interface ForgottenPasswordPageProps {
  words: (key: string) => string;
  language: string;
  onLanguage: (chosen: string) => void;
  onBack: () => void;
}

/** Has a link mailed to choose another password. What it says afterwards is the same for every address. */
export function ForgottenPasswordPage({ onBack, ...frame }: ForgottenPasswordPageProps) {
  const { words } = frame;
  const [isSent, setSent] = useState(false);
  return (
    <SignInFrame {...frame} title="auth.forgotten.title">
      {isSent ? (
        <Alert severity="success" sx={{ my: 1 }}>
          {words('auth.forgotten.sent')}
        </Alert>
      ) : (
        <AddressForm words={words} onSent={() => setSent(true)} />
      )}
      <Button fullWidth onClick={onBack} sx={{ mt: 1 }}>
        {words('auth.forgotten.back')}
      </Button>
    </SignInFrame>
  );
}

function AddressForm({ words, onSent }: { words: (key: string) => string; onSent: () => void }) {
  const [failure, setFailure] = useState('');
  const [isRunning, setRunning] = useState(false);
  // The button that led here is gone.
  useEffect(() => document.getElementById(FIELD_ID)?.focus(), []);
  const send = async (email: string): Promise<void> => {
    setRunning(true);
    try {
      await requestPasswordLink(email);
      onSent();
    } catch (error) {
      setFailure(messageOf(error));
      setRunning(false);
    }
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void send(String(new FormData(event.currentTarget).get('email') ?? '').trim());
  };
  return (
    <Box component="form" noValidate onSubmit={submit}>
      <Typography color="text.secondary" gutterBottom>
        {words('auth.forgotten.intro')}
      </Typography>
      {failure && (
        <Alert severity="error" sx={{ mb: 2 }}>
          {words(failure)}
        </Alert>
      )}
      <TextField
        id={FIELD_ID}
        name="email"
        type="email"
        label={words('auth.email')}
        autoComplete="username"
        required
        fullWidth
        margin="dense"
      />
      <Button type="submit" variant="contained" fullWidth size="large" disabled={isRunning} sx={{ mt: 1 }}>
        {words('auth.forgotten.submit')}
      </Button>
    </Box>
  );
}
