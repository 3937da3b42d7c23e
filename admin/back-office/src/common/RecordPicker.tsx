import { Autocomplete, TextField } from '@mui/material';
import { useState } from 'react';
import { type RaRecord, useGetList, useGetManyAggregate, useTranslate } from 'react-admin';
import { useAutocompleteWords } from '../client/useAutocompleteWords';
import { messageOf } from '../client/errors';
import { matchesWords } from '../client/matchesSearch';
import { useDebounced } from './useDebounced';

interface RecordPickerProps {
  resource: string;
  /** The field that names a record. */
  optionText: string;
  label: string;
  /** The id that is picked. */
  value: string | undefined;
  onPick: (id: string | undefined) => void;
}

const FIRST_PAGE = { page: 1, perPage: 25 };

/** One record found by its name, on the server, outside of any form. */
export function RecordPicker({ resource, optionText, label, value, onPick }: RecordPickerProps) {
  const translate = useTranslate();
  const autocomplete = useAutocompleteWords();
  const [typed, setTyped] = useState('');
  const search = useDebounced(typed, 300);
  const filter = search ? { search } : {};
  const { data: offered = [], error } = useGetList(resource, { filter, pagination: FIRST_PAGE });
  const refusal = error && translate(messageOf(error), { _: messageOf(error) });
  const { data: picked = [] } = useGetManyAggregate(
    resource,
    { ids: value ? [value] : [] },
    { enabled: value !== undefined },
  );
  const known: RaRecord[] = [...offered, ...picked].filter(Boolean);
  const nameOf = (id: string) => String(known.find((record) => record.id === id)?.[optionText] ?? '');
  const ids = offered.map(({ id }) => String(id));
  return (
    <Autocomplete
      {...autocomplete}
      size="small"
      options={value && !ids.includes(value) ? [value, ...ids] : ids}
      getOptionLabel={nameOf}
      filterOptions={(all, { inputValue }) => all.filter((id) => matchesWords(nameOf(id), inputValue))}
      value={value ?? null}
      onChange={(_event, id) => onPick(id ?? undefined)}
      onInputChange={(_event, text, cause) => setTyped(cause === 'input' ? text.trim() : '')}
      renderInput={(params) => (
        <TextField
          {...params}
          label={label}
          error={error !== null}
          helperText={refusal}
          margin="none"
          variant="outlined"
        />
      )}
    />
  );
}
