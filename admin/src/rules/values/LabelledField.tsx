import { TextField, type AutocompleteRenderInputParams } from '@mui/material';

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
      size="small"
      margin="none"
      placeholder={placeholder}
      slotProps={{ htmlInput: { ...params.inputProps, 'aria-label': label } }}
    />
  );
}
