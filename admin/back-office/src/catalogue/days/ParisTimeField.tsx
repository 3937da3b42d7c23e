import { TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { clockChangeAt, fromParisTime, toParisTime } from '../../../../shared/parisTime';

interface ParisTimeFieldProps {
  id: string;
  label: string;
  /** "2027-03-01T08:00", as the clocks of Paris show it; empty without one. */
  value: string;
  required?: boolean;
  onChange: (shown: string) => void;
}

/** A day and a time in Paris. Where the clocks change in that hour, it says what will be meant. */
export function ParisTimeField({ id, label, value, required = false, onChange }: ParisTimeFieldProps) {
  const translate = useTranslate();
  const change = value === '' ? null : clockChangeAt(value);
  const meant = change === null ? '' : toParisTime(fromParisTime(value)).slice(11);
  return (
    <TextField
      id={id}
      type="datetime-local"
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      helperText={change && translate(`app.clockChange.${change}`, { at: meant })}
      slotProps={{ inputLabel: { shrink: true } }}
      required={required}
      fullWidth
      margin="dense"
    />
  );
}
