import { AutocompleteInput, ReferenceInput } from 'react-admin';

const toSearch = (search: string) => ({ search });

interface PlaceInputProps {
  source: string;
  label: string;
  helperText?: string | false;
}

/** One place, found by its name or code. */
export function PlaceInput({ source, label, helperText = false }: PlaceInputProps) {
  return (
    <ReferenceInput source={source} reference="places" perPage={20}>
      <AutocompleteInput
        label={label}
        filterToQuery={toSearch}
        noOptionsText="app.typeToSearch"
        helperText={helperText}
        sx={{ minWidth: 220 }}
      />
    </ReferenceInput>
  );
}
