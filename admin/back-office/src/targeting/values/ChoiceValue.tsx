import { Autocomplete, MenuItem, TextField } from '@mui/material';
import { LabelledField } from './LabelledField';
import { type ValueProps, useTexts } from './valueProps';
import { compact } from './compact';

export function ChoiceValue({ fact, list, value, onChange, label }: ValueProps) {
  const chosen = useTexts(value);
  const nameOf = (choice: string) => fact.choices.find((known) => known.value === choice)?.label ?? choice;
  const values = fact.choices.map((choice) => choice.value);
  if (list) {
    return (
      <Autocomplete
        multiple
        size="small"
        sx={{ minWidth: 'min(260px, 100%)', flexGrow: 1 }}
        options={values}
        getOptionLabel={nameOf}
        value={chosen}
        onChange={(_event, picked) => onChange(picked)}
        disableCloseOnSelect
        renderInput={(params) => <LabelledField params={params} label={label} />}
      />
    );
  }
  return (
    <TextField
      select
      {...compact}
      sx={{ minWidth: 160 }}
      value={chosen[0] ?? ''}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ select: { SelectDisplayProps: { 'aria-label': label } } }}
    >
      {values.map((choice) => (
        <MenuItem key={choice} value={choice}>
          {nameOf(choice)}
        </MenuItem>
      ))}
    </TextField>
  );
}
