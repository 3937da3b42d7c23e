import { Autocomplete, TextField } from '@mui/material';
import { useAutocompleteWords } from '../../client/useAutocompleteWords';

interface PersonaPickerProps {
  personas: readonly { id: string; name: string }[];
  label: string;
  /** The id that is picked. */
  value: string | undefined;
  onPick: (id: string | undefined) => void;
}

/** One persona found by its name, outside of any form. */
export function PersonaPicker({ personas, label, value, onPick }: PersonaPickerProps) {
  const autocomplete = useAutocompleteWords();
  return (
    <Autocomplete
      {...autocomplete}
      size="small"
      options={personas.map(({ id }) => id)}
      getOptionLabel={(id) => personas.find((known) => known.id === id)?.name ?? ''}
      value={value ?? null}
      onChange={(_event, id) => onPick(id ?? undefined)}
      renderInput={(params) => <TextField {...params} label={label} margin="none" variant="outlined" />}
    />
  );
}
