import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { RecordPicker } from '../../common/RecordPicker';
import { Section } from '../../common/Section';
import type { Facts } from '../../../../shared/rule';
import { FactsEditor } from '../trial/FactsEditor';
import { useTryingWord } from './words/useTryingWord';

interface PersonPartProps {
  persona: string | undefined;
  facts: Facts;
  onChange: (facts: Facts) => void;
  onTake: (persona: string | undefined) => void;
}

/** Who the rule is tried on: a persona, or facts given one by one. */
export function PersonPart({ persona, facts, onChange, onTake }: PersonPartProps) {
  const translate = useTranslate();
  const word = useTryingWord();
  return (
    <Section title={word('person')}>
      <RecordPicker resource="personas" optionText="name" label={word('persona')} value={persona} onPick={onTake} />
      <Typography variant="body2" sx={{ my: 2 }}>
        {translate('rules.try.help')}
      </Typography>
      <FactsEditor key={persona} facts={facts} onChange={onChange} />
    </Section>
  );
}
