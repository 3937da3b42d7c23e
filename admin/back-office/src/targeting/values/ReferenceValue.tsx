import { Autocomplete } from '@mui/material';
import { useState } from 'react';
import { useGetList, useGetManyAggregate, useTranslate } from 'react-admin';
import { useAutocompleteWords } from '../../client/useAutocompleteWords';
import { useDebounced } from '../../common/useDebounced';
import { wholeTags } from '../../theme/wholeTags';
import { builder as en } from '../words/en';
import { builder as fr } from '../words/fr';
import { useOwnWords } from '../words/useOwnWords';
import { LabelledField } from './LabelledField';
import { type ValueProps, useTexts } from './valueProps';

interface Named {
  id: string;
  name: string;
}

interface ReferenceValueProps extends ValueProps {
  resource: 'places' | 'jobGroups' | 'jobTitles';
  /** Codes that the search does not give may be typed, as the prefix of a family of jobs. */
  takesOwnCodes?: boolean;
}

/** A family of jobs: a letter, or a letter and two digits. */
const JOB_FAMILY = /^[A-Z](\d\d)?$/;

/** What codes stand for, in words. */
function useNames(resource: string, codes: string[], found: readonly Named[]) {
  const { words, fill } = useOwnWords({ fr, en });
  const { data: known = [] } = useGetManyAggregate<Named>(resource, { ids: codes }, { enabled: codes.length > 0 });
  return (code: string): string => {
    const named = [...known, ...found].find((item) => item?.id === code);
    if (resource === 'jobGroups' && JOB_FAMILY.test(code)) return fill(words.jobFamily, { code });
    // The providers name what they do not find by its code.
    return named?.name === code ? fill(words.unknownCode, { code }) : (named?.name ?? code);
  };
}

function useSearch(resource: string) {
  const [search, setSearch] = useState('');
  const settled = useDebounced(search, 300);
  const { data: found = [] } = useGetList<Named>(
    resource,
    { filter: { search: settled } },
    { enabled: settled !== '' },
  );
  return { found, setSearch, isSearching: settled !== '' };
}

/** Places, job groups or job titles, found by their names. */
export function ReferenceValue({ resource, takesOwnCodes = false, list, value, onChange, label }: ReferenceValueProps) {
  const autocomplete = useAutocompleteWords();
  const translate = useTranslate();
  const codes = useTexts(value);
  const { found, setSearch, isSearching } = useSearch(resource);
  const nameOf = useNames(resource, codes, found);
  const options = found.map(({ id }) => id);
  const choose = (chosen: readonly string[]) => {
    const cleaned = chosen.map((code) => (options.includes(code) ? code : code.trim()));
    onChange(list ? cleaned : cleaned.at(-1));
  };
  return (
    <Autocomplete
      {...autocomplete}
      multiple
      freeSolo={takesOwnCodes}
      autoHighlight={!takesOwnCodes}
      size="small"
      sx={{ minWidth: 'min(280px, 100%)', flexGrow: 1, ...wholeTags }}
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
