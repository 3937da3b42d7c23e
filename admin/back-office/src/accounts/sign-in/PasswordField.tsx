import VisibilityIcon from '@mui/icons-material/VisibilityOutlined';
import VisibilityOffIcon from '@mui/icons-material/VisibilityOffOutlined';
import { IconButton, InputAdornment, TextField } from '@mui/material';
import { useState } from 'react';

interface PasswordFieldProps {
  words: (key: string) => string;
  error: string | undefined;
}

export function PasswordField({ words, error }: PasswordFieldProps) {
  const [isShown, setShown] = useState(false);
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
      id="sign-in-password"
      name="password"
      type={isShown ? 'text' : 'password'}
      label={words('auth.password')}
      autoComplete="current-password"
      required
      error={error !== undefined}
      helperText={error}
      fullWidth
      margin="dense"
      slotProps={{ input: { endAdornment: toggle } }}
    />
  );
}
