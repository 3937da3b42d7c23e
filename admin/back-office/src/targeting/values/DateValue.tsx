import { TextField } from '@mui/material';
import { compact } from './compact';
import type { ValueProps } from './valueProps';

export function DateValue({ value, onChange, label }: ValueProps) {
  return (
    <TextField
      type="date"
      {...compact}
      value={typeof value === 'string' ? value : ''}
      onChange={(event) => onChange(event.target.value || undefined)}
      slotProps={{ htmlInput: { 'aria-label': label } }}
    />
  );
}
