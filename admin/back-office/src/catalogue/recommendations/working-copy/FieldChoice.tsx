import { Box, FormControl, FormControlLabel, FormLabel, Radio, RadioGroup } from '@mui/material';
import { useId } from 'react';
import type { ContentForm } from '../record/content';
import { useFieldName } from '../record/useFieldName';
import { useWorkingWords } from '../words/useWorkingWords';
import { FieldValue } from './FieldValue';

export type Side = 'mine' | 'theirs';

interface FieldChoiceProps {
  field: string;
  mine: ContentForm;
  theirs: ContentForm;
  against: 'saved' | 'screen';
  chosen: Side | null;
  onChoose: (side: Side) => void;
}

/** One field that two have changed: both texts, and which of them stays. */
export function FieldChoice({ field, mine, theirs, against, chosen, onChoose }: FieldChoiceProps) {
  const nameOf = useFieldName();
  const id = useId();
  const word = useWorkingWords();
  const sides = [
    { side: 'mine', label: word('mine'), content: mine },
    { side: 'theirs', label: word(`theirs.${against}`), content: theirs },
  ] as const;
  return (
    <FormControl component="fieldset" fullWidth sx={{ mt: 2 }}>
      <FormLabel component="legend" id={id}>
        {nameOf(field)}
      </FormLabel>
      <RadioGroup aria-labelledby={id} value={chosen ?? ''} onChange={(_event, side) => onChoose(side as Side)}>
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
          {sides.map(({ side, label, content }) => (
            <Box key={side} sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 1, minWidth: 0 }}>
              <FormControlLabel value={side} control={<Radio />} label={label} />
              <Box sx={{ overflowWrap: 'anywhere' }}>
                <FieldValue content={content} field={field} />
              </Box>
            </Box>
          ))}
        </Box>
      </RadioGroup>
    </FormControl>
  );
}
