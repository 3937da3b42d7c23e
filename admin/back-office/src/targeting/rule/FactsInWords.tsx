import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { sentenceCase } from '../../common/sentenceCase';
import { FactValue } from './FactValue';
import type { Facts } from '../../../../shared/rule';
import { useFacts } from './useFacts';

interface FactsInWordsProps {
  facts: Facts;
  empty: string;
}

/** The facts of a person, one line each. */
export function FactsInWords({ facts, empty }: FactsInWordsProps) {
  const translate = useTranslate();
  const definitions = useFacts();
  const known = Object.entries(facts);
  if (known.length === 0) return <Typography color="text.secondary">{empty}</Typography>;
  return (
    <Box component="ul" sx={{ m: 0, pl: 3 }}>
      {known.map(([key, value]) => (
        <Box component="li" key={key} sx={sentenceCase}>
          {translate('app.labelled', { label: definitions.get(key)?.label ?? key, value: '' })}
          {value === null ? '–' : <FactValue fact={definitions.get(key)} value={value} />}
        </Box>
      ))}
    </Box>
  );
}
