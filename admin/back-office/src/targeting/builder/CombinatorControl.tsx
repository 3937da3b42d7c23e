import { MenuItem, TextField } from '@mui/material';
import type { CombinatorSelectorProps } from 'react-querybuilder';
import { GROUP_KINDS } from '../../../../shared/rule';
import { compact } from '../values/compact';
import { builder as en } from '../words/en';
import { builder as fr } from '../words/fr';
import { useOwnWords } from '../words/useOwnWords';

/** What makes a group hold: all, any or none of its conditions. */
export function CombinatorControl({ value, handleOnChange }: CombinatorSelectorProps) {
  const { words } = useOwnWords({ fr, en });
  return (
    <TextField
      select
      {...compact}
      label={words.combinator}
      sx={{ minWidth: 290, maxWidth: '100%' }}
      value={value ?? 'all'}
      onChange={(event) => handleOnChange(event.target.value)}
      slotProps={{ select: { SelectDisplayProps: { 'aria-label': words.combinator } } }}
    >
      {GROUP_KINDS.map((kind) => (
        <MenuItem key={kind} value={kind}>
          {words.combinators[kind]}
        </MenuItem>
      ))}
    </TextField>
  );
}
