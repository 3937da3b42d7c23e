import { Autocomplete, InputAdornment, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useAutocompleteWords } from '../../client/useAutocompleteWords';
import { builder as en } from '../words/en';
import { builder as fr } from '../words/fr';
import { useOwnWords } from '../words/useOwnWords';
import { LabelledField } from './LabelledField';
import { type ValueProps, useTexts } from './valueProps';
import { compact } from './compact';

const numbersOf = (texts: readonly string[]): number[] =>
  texts
    .filter((text) => text.trim() !== '')
    .map(Number)
    .filter(Number.isFinite);

export function NumberValue({ fact, list, value, onChange, label }: ValueProps) {
  const autocomplete = useAutocompleteWords();
  const translate = useTranslate();
  const { words } = useOwnWords({ fr, en });
  const typed = useTexts(value);
  const unit = fact.unit ? translate(`rules.units.${fact.unit}`, { _: fact.unit }) : '';
  if (list) {
    return (
      <Autocomplete
        {...autocomplete}
        multiple
        freeSolo
        // A number that was typed and not confirmed is not lost.
        autoSelect
        size="small"
        sx={{ minWidth: 'min(260px, 100%)', flexGrow: 1 }}
        options={[]}
        value={typed}
        onChange={(_event, texts: string[]) => onChange(numbersOf(texts))}
        renderInput={(params) => <LabelledField params={params} label={label} placeholder={words.numbersHelp} />}
      />
    );
  }
  return (
    <TextField
      type="number"
      {...compact}
      sx={{ width: unit.length > 8 ? 220 : 160 }}
      value={typeof value === 'number' ? value : ''}
      onChange={(event) => onChange(event.target.value === '' ? undefined : Number(event.target.value))}
      slotProps={{
        htmlInput: {
          'aria-label': label,
          min: fact.minimum,
          max: fact.maximum,
          step: fact.type === 'INTEGER' ? 1 : 'any',
        },
        input: unit ? { endAdornment: <InputAdornment position="end">{unit}</InputAdornment> } : {},
      }}
    />
  );
}
