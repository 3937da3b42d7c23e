import { TextField, type AutocompleteRenderInputParams } from '@mui/material';
import { compact } from './compact';

interface LabelledFieldProps {
  params: AutocompleteRenderInputParams;
  label: string;
  placeholder?: string;
}

/** The text box of an autocomplete, named without taking the room of a visible label. */
export function LabelledField({ params, label, placeholder }: LabelledFieldProps) {
  return (
    <TextField
      {...params}
      {...compact}
      fullWidth
      placeholder={placeholder}
      slotProps={{ htmlInput: { ...params.inputProps, 'aria-label': label } }}
    />
  );
}
