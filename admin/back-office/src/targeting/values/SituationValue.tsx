import { Autocomplete } from '@mui/material';
import { useState } from 'react';
import { useAutocompleteWords } from '../../client/useAutocompleteWords';
import { useDebounced } from '../../common/useDebounced';
import { useSituation, useSituations } from '../rule/useSituations';
import { builder as en } from '../words/en';
import { builder as fr } from '../words/fr';
import { useOwnWords } from '../words/useOwnWords';
import { LabelledField } from './LabelledField';

interface SituationValueProps {
  value: string;
  onChange: (slug: string) => void;
  label: string;
}

/** A named situation, by its label; the rule keeps its slug. */
export function SituationValue({ value, onChange, label }: SituationValueProps) {
  const autocomplete = useAutocompleteWords();
  const { words, fill } = useOwnWords({ fr, en });
  const [typed, setTyped] = useState('');
  const offered = useSituations(useDebounced(typed, 300));
  const { situation: chosen, isUnknown } = useSituation(value);
  const slugs = offered.map(({ slug }) => slug);
  const nameOf = (slug: string) => {
    const named = [...offered, chosen].find((situation) => situation?.slug === slug);
    return named?.label ?? (isUnknown && slug === value ? fill(words.unknownSituation, { slug }) : slug);
  };
  return (
    <Autocomplete
      {...autocomplete}
      size="small"
      sx={{ minWidth: 'min(280px, 100%)', flexGrow: 1 }}
      options={value && !slugs.includes(value) ? [value, ...slugs] : slugs}
      getOptionLabel={nameOf}
      value={value || null}
      onChange={(_event, slug) => onChange(slug ?? '')}
      onInputChange={(_event, text, cause) => setTyped(cause === 'input' ? text.trim() : '')}
      renderInput={(params) => <LabelledField params={params} label={label} />}
    />
  );
}
