import { Autocomplete } from '@mui/material';
import { useState } from 'react';
import { useGetList, useGetManyAggregate, useTranslate } from 'react-admin';
import { useDebounced } from '../../common/useDebounced';
import { LabelledField } from './LabelledField';
import { type ValueProps, useTexts } from './valueProps';

interface Named {
  id: string;
  name: string;
}

interface ReferenceValueProps extends ValueProps {
  resource: 'places' | 'jobGroups';
  /** Codes that the search does not give may be typed, as the prefix of a family of jobs. */
  takesOwnCodes?: boolean;
}

function useNames(resource: string, codes: string[]) {
  const [search, setSearch] = useState('');
  const settled = useDebounced(search, 300);
  const { data: known = [] } = useGetManyAggregate<Named>(resource, { ids: codes }, { enabled: codes.length > 0 });
  const { data: found = [] } = useGetList<Named>(
    resource,
    { filter: { search: settled } },
    { enabled: settled !== '' },
  );
  const nameOf = (code: string) => [...known, ...found].find((item) => item?.id === code)?.name ?? code;
  return { options: found.map(({ id }) => id), nameOf, setSearch, isSearching: settled !== '' };
}

/** Places or job groups, found by their names. */
export function ReferenceValue({ resource, takesOwnCodes = false, list, value, onChange, label }: ReferenceValueProps) {
  const translate = useTranslate();
  const codes = useTexts(value);
  const { options, nameOf, setSearch, isSearching } = useNames(resource, codes);
  const choose = (chosen: readonly string[]) => {
    const cleaned = chosen.map((code) => (options.includes(code) ? code : code.trim()));
    onChange(list ? cleaned : cleaned.at(-1));
  };
  return (
    <Autocomplete
      multiple
      freeSolo={takesOwnCodes}
      size="small"
      sx={{ minWidth: 'min(280px, 100%)', flexGrow: 1 }}
      options={options}
      filterOptions={(all) => all}
      getOptionLabel={nameOf}
      value={codes}
      onChange={(_event, chosen) => choose(chosen)}
      onInputChange={(_event, text) => setSearch(text.trim())}
      noOptionsText={translate(isSearching ? 'ra.navigation.no_results' : 'app.typeToSearch')}
      renderInput={(params) => <LabelledField params={params} label={label} />}
    />
  );
}
