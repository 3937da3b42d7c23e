import { TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CHANGEABLE, isOneCharacter, takenBy } from '../keys/changeable';
import { changeKey } from '../keys/ownKeys';
import { useKeyFor } from '../keys/useKeys';

interface KeyFieldProps {
  /** The key as it is at first. */
  of: string;
  label: string;
}

/** The character that does something, or none. What another key has is not taken from it. */
export function KeyField({ of, label }: KeyFieldProps) {
  const translate = useTranslate();
  const keyFor = useKeyFor();
  const [refused, setRefused] = useState<string | null>(null);
  const typed = refused ?? keyFor(of) ?? '';
  const change = (text: string) => {
    // Typing replaces: what was typed last counts.
    const character = [...text].at(-1)?.toLowerCase() ?? '';
    const isFree = character === '' || (isOneCharacter(character) && takenBy(character, of, keyFor) === undefined);
    setRefused(isFree ? null : character);
    if (isFree) changeKey(of, character);
  };
  return (
    <TextField
      label={label}
      value={typed}
      error={refused !== null}
      helperText={useFault(refused, of) ?? (typed === '' ? translate('resources.settings.keys.off') : ' ')}
      onChange={({ target }) => change(target.value)}
      onFocus={({ target }) => target.select()}
      slotProps={{ htmlInput: { autoComplete: 'off', autoCapitalize: 'none', spellCheck: false } }}
    />
  );
}

/** Why a character was not taken. */
function useFault(refused: string | null, of: string): string | null {
  const translate = useTranslate();
  const keyFor = useKeyFor();
  if (refused === null) return null;
  const holder = takenBy(refused, of, keyFor);
  const [, label] = CHANGEABLE.find(([key]) => key === holder) ?? [];
  return label
    ? translate('resources.settings.keys.taken', { action: translate(label) })
    : translate('resources.settings.keys.unfit');
}
