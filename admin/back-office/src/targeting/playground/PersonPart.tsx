import { Autocomplete, TextField, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useAutocompleteWords } from '../../client/useAutocompleteWords';
import { Section } from '../../common/Section';
import type { Facts } from '../../../../shared/rule';
import { FactsEditor } from '../trial/FactsEditor';
import { usePersonas } from './usePersonas';
import { useTryingWord } from './words/useTryingWord';

interface PersonPartProps {
  persona: string | undefined;
  facts: Facts;
  onChange: (facts: Facts) => void;
  onTake: (persona: string | undefined) => void;
}

/** Who the rule is tried on: a persona, or facts given one by one. */
export function PersonPart({ persona, facts, onChange, onTake }: PersonPartProps) {
  const autocomplete = useAutocompleteWords();
  const translate = useTranslate();
  const word = useTryingWord();
  const personas = usePersonas();
  return (
    <Section title={word('person')}>
      <Autocomplete
        {...autocomplete}
        size="small"
        options={personas.map(({ id }) => id)}
        getOptionLabel={(id) => personas.find((known) => known.id === id)?.name ?? ''}
        value={persona ?? null}
        onChange={(_event, id) => onTake(id ?? undefined)}
        renderInput={(params) => <TextField {...params} label={word('persona')} margin="none" variant="outlined" />}
      />
      <Typography variant="body2" sx={{ my: 2 }}>
        {translate('rules.try.help')}
      </Typography>
      <FactsEditor key={persona} facts={facts} onChange={onChange} />
    </Section>
  );
}
