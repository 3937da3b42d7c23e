import { Autocomplete, Box, Typography } from '@mui/material';
import type { HTMLAttributes, Key } from 'react';
import { useAutocompleteWords } from '../../client/useAutocompleteWords';
import { sentenceCase } from '../../common/sentenceCase';
import { LabelledField } from '../values/LabelledField';
import { FactGroup } from './FactGroup';
import { searchFacts, type FoundByWords } from './searchFacts';

interface FactPickerProps {
  offered: readonly FoundByWords[];
  value: FoundByWords | null;
  onPick: (key: string) => void;
  label: string;
  /** Whether it is for the next choice, once one is made. */
  isForgetful?: boolean;
}

/** As wide as what was chosen, where there is room. */
const widthOf = ({ value, isForgetful }: Pick<FactPickerProps, 'value' | 'isForgetful'>): string =>
  isForgetful ? '360px' : `max(240px, ${(value?.label.length ?? 0) + 3}ch)`;

/** One fact out of many: in groups, with an example beside each, found by any of its words. */
export function FactPicker({ offered, value, onPick, label, isForgetful = false }: FactPickerProps) {
  const autocomplete = useAutocompleteWords();
  return (
    <Autocomplete
      {...autocomplete}
      size="small"
      sx={{ width: widthOf({ value, isForgetful }), maxWidth: '100%' }}
      disableClearable={value !== null}
      blurOnSelect={isForgetful}
      options={offered}
      filterOptions={(options, { inputValue }) => searchFacts(options, inputValue)}
      getOptionKey={({ key }) => key}
      getOptionLabel={(fact) => fact.label}
      isOptionEqualToValue={(one, other) => one.key === other.key}
      groupBy={({ group }) => group}
      renderGroup={FactGroup}
      renderOption={FactOption}
      slotProps={{
        listbox: { component: 'div' },
        popper: { sx: { minWidth: 'min(400px, 90vw)' }, placement: 'bottom-start' },
      }}
      value={value}
      onChange={(_event, fact) => fact && onPick(fact.key)}
      renderInput={(params) => <LabelledField params={params} label={label} placeholder={label} />}
    />
  );
}

function FactOption({ key, ...props }: HTMLAttributes<HTMLLIElement> & { key: Key }, fact: FoundByWords) {
  return (
    <Box component="li" key={key} {...props} sx={{ display: 'block !important' }}>
      <Box component="span" sx={{ ...sentenceCase, display: 'block' }}>
        {fact.label}
      </Box>
      <Typography component="span" variant="body2" color="text.secondary">
        {fact.example}
      </Typography>
    </Box>
  );
}
