import { Autocomplete, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { LabelledField } from './LabelledField';
import { type ValueProps, useTexts } from './valueProps';
import { compact } from './compact';

export function DateValue({ value, onChange, label }: ValueProps) {
  return (
    <TextField
      type="date"
      {...compact}
      value={typeof value === 'string' ? value : ''}
      onChange={(event) => onChange(event.target.value || undefined)}
      slotProps={{ htmlInput: { 'aria-label': label } }}
    />
  );
}

/** Codes typed by hand: there is no search for a job title's own code. */
export function CodesValue({ list, value, onChange, label }: ValueProps) {
  const translate = useTranslate();
  const typed = useTexts(value);
  if (list) {
    return (
      <Autocomplete
        multiple
        freeSolo
        size="small"
        sx={{ minWidth: 260 }}
        options={[]}
        value={typed}
        onChange={(_event, codes: string[]) => onChange(codes)}
        renderInput={(params) => (
          <LabelledField params={params} label={label} placeholder={translate('rules.codesHelp')} />
        )}
      />
    );
  }
  return (
    <TextField
      {...compact}
      placeholder={translate('rules.jobHelp')}
      value={typed[0] ?? ''}
      onChange={(event) => onChange(event.target.value.trim() || undefined)}
      slotProps={{ htmlInput: { 'aria-label': label } }}
    />
  );
}
