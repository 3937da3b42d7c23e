import { MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { CombinatorSelectorProps } from 'react-querybuilder';
import { GROUP_KINDS } from '../../../../shared/rule';
import { compact } from '../values/compact';

/** What makes a group hold: all, any or none of its conditions. */
export function CombinatorControl({ value, handleOnChange }: CombinatorSelectorProps) {
  const translate = useTranslate();
  return (
    <TextField
      select
      {...compact}
      label={translate('rules.combinator')}
      sx={{ minWidth: 290, maxWidth: '100%' }}
      value={value ?? 'all'}
      onChange={(event) => handleOnChange(event.target.value)}
      slotProps={{ select: { SelectDisplayProps: { 'aria-label': translate('rules.combinator') } } }}
    >
      {GROUP_KINDS.map((kind) => (
        <MenuItem key={kind} value={kind}>
          {translate(`rules.combinators.${kind}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}
