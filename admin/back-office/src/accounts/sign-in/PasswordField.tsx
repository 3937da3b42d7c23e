import VisibilityIcon from '@mui/icons-material/VisibilityOutlined';
import VisibilityOffIcon from '@mui/icons-material/VisibilityOffOutlined';
import { IconButton, InputAdornment, TextField } from '@mui/material';
import { useState } from 'react';

interface PasswordFieldProps {
  words: (key: string) => string;
  error: string | undefined;
  /** Left out: the field of the sign-in page. */
  field?: { id: string; name: string; label: string; autoComplete: string; help?: string };
}

const SIGN_IN = { id: 'sign-in-password', name: 'password', label: 'auth.password', autoComplete: 'current-password' };

export function PasswordField({ words, error, field = SIGN_IN }: PasswordFieldProps) {
  const [isShown, setShown] = useState(false);
  const { label, help, ...names } = field;
  const toggle = (
    <InputAdornment position="end">
      <IconButton
        aria-label={words(isShown ? 'auth.hidePassword' : 'auth.showPassword')}
        onClick={() => setShown(!isShown)}
        edge="end"
        size="small"
      >
        {isShown ? <VisibilityOffIcon /> : <VisibilityIcon />}
      </IconButton>
    </InputAdornment>
  );
  return (
    <TextField
      {...names}
      type={isShown ? 'text' : 'password'}
      label={words(label)}
      required
      error={error !== undefined}
      helperText={error ?? (help && words(help))}
      fullWidth
      margin="dense"
      slotProps={{ input: { endAdornment: toggle } }}
    />
  );
}
