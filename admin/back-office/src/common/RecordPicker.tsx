import { Autocomplete, TextField } from '@mui/material';
import { useState } from 'react';
import { type RaRecord, useGetList, useGetManyAggregate } from 'react-admin';
import { useAutocompleteWords } from '../client/useAutocompleteWords';
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

const FIRST_PAGE = { page: 1, perPage: 100 };

/** One record found by its name, outside of any form. */
export function RecordPicker({ resource, optionText, label, value, onPick }: RecordPickerProps) {
  const autocomplete = useAutocompleteWords();
  const [typed, setTyped] = useState('');
  const search = useDebounced(typed, 300);
  const { data: offered = [] } = useGetList(resource, { filter: search ? { search } : {}, pagination: FIRST_PAGE });
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
      value={value ?? null}
      onChange={(_event, id) => onPick(id ?? undefined)}
      onInputChange={(_event, text, cause) => setTyped(cause === 'input' ? text.trim() : '')}
      renderInput={(params) => <TextField {...params} label={label} margin="none" variant="outlined" />}
    />
  );
}
