import { AutocompleteArrayInput, ReferenceArrayInput } from 'react-admin';
import { wholeTags } from '../theme/wholeTags';

const toSearch = (search: string) => ({ search });

interface ReferencesInputProps {
  source: string;
  reference: string;
  label: string;
  optionText?: string;
  helperText?: string | false;
  filter?: Record<string, unknown>;
}

/** Several records of another resource, found by typing. */
export function ReferencesInput({
  source,
  reference,
  label,
  optionText = 'name',
  helperText = false,
  filter = {},
}: ReferencesInputProps) {
  return (
    <ReferenceArrayInput source={source} reference={reference} perPage={50} filter={filter}>
      <AutocompleteArrayInput
        label={label}
        optionText={optionText}
        filterToQuery={toSearch}
        helperText={helperText}
        noOptionsText="app.typeToSearch"
        sx={wholeTags}
      />
    </ReferenceArrayInput>
  );
}
