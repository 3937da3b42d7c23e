import { MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ValueProps } from './valueProps';
import { compact } from './compact';

export function BooleanValue({ value, onChange, label }: ValueProps) {
  const translate = useTranslate();
  return (
    <TextField
      select
      {...compact}
      value={value === undefined ? '' : String(value)}
      onChange={(event) => onChange(event.target.value === 'true')}
      slotProps={{ select: { SelectDisplayProps: { 'aria-label': label } } }}
    >
      <MenuItem value="true">{translate('app.yes')}</MenuItem>
      <MenuItem value="false">{translate('app.no')}</MenuItem>
    </TextField>
  );
}
