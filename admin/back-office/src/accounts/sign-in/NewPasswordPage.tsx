import { Alert, Box, Button, Typography } from '@mui/material';
import { type SubmitEvent, useState } from 'react';
import { messageOf } from '../../client/errors';
import { choosePassword, leaveSecret } from './passwordLink';
import { PasswordField } from './PasswordField';
import { SignInFrame } from './SignInFrame';

const FIELD = {
  ...{ id: 'new-password', name: 'newPassword', autoComplete: 'new-password' },
  ...{ label: 'auth.choose.field', help: 'auth.choose.help' },
};

interface NewPasswordPageProps {
  words: (key: string) => string;
  language: string;
  onLanguage: (chosen: string) => void;
  /** The secret of the mailed link. */
  secret: string;
  onDone: () => void;
}

/** Where a mailed link leads: its reader chooses a password, then signs in with it. */
export function NewPasswordPage({ secret, onDone, ...frame }: NewPasswordPageProps) {
  const { words } = frame;
  const { failure, isRunning, isChosen, choose } = useChoice(secret);
  const goOn = () => {
    leaveSecret();
    onDone();
  };
  return (
    <SignInFrame {...frame} title="auth.choose.title">
      {isChosen ? (
        <Alert severity="success" sx={{ my: 1 }}>
          {words('auth.choose.done')}
        </Alert>
      ) : (
        <>
          <Typography color="text.secondary" gutterBottom>
            {words('auth.choose.intro')}
          </Typography>
          <ChoiceForm words={words} failure={failure} isRunning={isRunning} onChoose={choose} />
        </>
      )}
      <Button fullWidth variant={isChosen ? 'contained' : 'text'} onClick={goOn} sx={{ mt: 1 }}>
        {words('auth.submit')}
      </Button>
    </SignInFrame>
  );
}

interface ChoiceFormProps {
  words: (key: string) => string;
  failure: string | undefined;
  isRunning: boolean;
  onChoose: (password: string) => Promise<void>;
}

function ChoiceForm({ words, failure, isRunning, onChoose }: ChoiceFormProps) {
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const password = String(new FormData(event.currentTarget).get(FIELD.name) ?? '');
    if (password === '') return document.getElementById(FIELD.id)?.focus();
    return void onChoose(password);
  };
  return (
    <Box component="form" noValidate onSubmit={submit}>
      {failure && (
        <Alert severity="error" sx={{ mb: 2 }}>
          {words(failure)}
        </Alert>
      )}
      <PasswordField words={words} error={undefined} field={FIELD} />
      <Button type="submit" variant="contained" fullWidth size="large" disabled={isRunning} sx={{ mt: 1 }}>
        {words('auth.choose.submit')}
      </Button>
    </Box>
  );
}

function useChoice(secret: string) {
  const [failure, setFailure] = useState<string>();
  const [isRunning, setRunning] = useState(false);
  const [isChosen, setChosen] = useState(false);
  const choose = async (password: string): Promise<void> => {
    setRunning(true);
    try {
      await choosePassword(secret, password);
      setChosen(true);
    } catch (error) {
      setFailure(messageOf(error));
    }
    setRunning(false);
  };
  return { failure, isRunning, isChosen, choose };
}
