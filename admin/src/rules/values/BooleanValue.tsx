import { MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ValueProps } from './valueProps';

export function BooleanValue({ value, onChange, label }: ValueProps) {
  const translate = useTranslate();
  return (
    <TextField
      select
      size="small"
      margin="none"
      value={value === undefined ? '' : String(value)}
      onChange={(event) => onChange(event.target.value === 'true')}
      slotProps={{ select: { SelectDisplayProps: { 'aria-label': label } } }}
    >
      <MenuItem value="true">{translate('app.yes')}</MenuItem>
      <MenuItem value="false">{translate('app.no')}</MenuItem>
    </TextField>
  );
}
