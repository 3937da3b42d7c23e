import { TextField, type AutocompleteRenderInputParams } from '@mui/material';
import { compact } from './compact';
import { useIsCut } from './useIsCut';

interface LabelledFieldProps {
  params: AutocompleteRenderInputParams;
  label: string;
  placeholder?: string;
}

/** It is the value of the field, which is read out already. */
const WHOLE = { 'aria-hidden': true, sx: { mx: 0, overflowWrap: 'anywhere' } } as const;

/** The text box of an autocomplete, named without taking the room of a visible label. Words that it has no room for stand whole below it. */
export function LabelledField({ params, label, placeholder }: LabelledFieldProps) {
  const words = String(params.inputProps.value ?? '');
  const { ref, isCut } = useIsCut(words);
  return (
    <TextField
      {...params}
      {...compact}
      fullWidth
      inputRef={ref}
      placeholder={placeholder}
      helperText={isCut && words}
      slotProps={{ htmlInput: { ...params.inputProps, 'aria-label': label }, formHelperText: WHOLE }}
    />
  );
}
