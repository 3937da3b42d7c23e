import { Autocomplete, MenuItem, TextField } from '@mui/material';
import { useAutocompleteWords } from '../../client/useAutocompleteWords';
import { wholeTags } from '../../theme/wholeTags';
import { builder as en } from '../words/en';
import { builder as fr } from '../words/fr';
import { useOwnWords } from '../words/useOwnWords';
import { LabelledField } from './LabelledField';
import { type ValueProps, useTexts } from './valueProps';
import { compact } from './compact';

/** Beyond these, choices are searched. */
const MAX_LISTED = 6;

/** A choice in words, and one that the fact does not have as unknown. */
function useChoiceName({ choices }: ValueProps['fact']) {
  const { words, fill } = useOwnWords({ fr, en });
  return (value: string) =>
    choices.find((known) => known.value === value)?.label ?? fill(words.unknownField, { field: value });
}

export function ChoiceValue(props: ValueProps) {
  const autocomplete = useAutocompleteWords();
  const { fact, list, value, onChange, label } = props;
  const chosen = useTexts(value);
  const nameOf = useChoiceName(fact);
  const values = fact.choices.map((choice) => choice.value);
  if (list) {
    return (
      <Autocomplete
        {...autocomplete}
        multiple
        size="small"
        sx={{ minWidth: 'min(260px, 100%)', flexGrow: 1, ...wholeTags }}
        options={values}
        getOptionLabel={nameOf}
        value={chosen}
        onChange={(_event, picked) => onChange(picked)}
        disableCloseOnSelect
        renderInput={(params) => <LabelledField params={params} label={label} />}
      />
    );
  }
  return values.length > MAX_LISTED ? <SearchedChoice {...props} /> : <ListedChoice {...props} />;
}

function SearchedChoice({ fact, value, onChange, label }: ValueProps) {
  const autocomplete = useAutocompleteWords();
  const [chosen] = useTexts(value);
  const nameOf = useChoiceName(fact);
  const values = fact.choices.map((choice) => choice.value);
  return (
    <Autocomplete
      {...autocomplete}
      size="small"
      disableClearable={chosen !== undefined}
      sx={{ minWidth: 'min(220px, 100%)', flexGrow: 1 }}
      options={chosen === undefined || values.includes(chosen) ? values : [...values, chosen]}
      getOptionLabel={nameOf}
      value={chosen ?? null}
      onChange={(_event, picked) => onChange(picked ?? undefined)}
      renderInput={(params) => <LabelledField params={params} label={label} />}
    />
  );
}

function ListedChoice({ fact, value, onChange, label }: ValueProps) {
  const [chosen = ''] = useTexts(value);
  const nameOf = useChoiceName(fact);
  const offered = fact.choices.map((choice) => choice.value);
  const values = chosen && !offered.includes(chosen) ? [...offered, chosen] : offered;
  return (
    <TextField
      select
      {...compact}
      sx={{ minWidth: 160, maxWidth: '100%' }}
      value={chosen}
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
