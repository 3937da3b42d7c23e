import { Autocomplete } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { FieldSelectorProps } from 'react-querybuilder';
import { situationField, unchosenField } from '../rule/conversion';
import { useFacts } from '../rule/useFacts';
import { LabelledField } from '../values/LabelledField';

const sources = ['PROFILE', 'DERIVED', 'MARKET'];

/** What a condition is about: a named situation, or a fact under where it comes from. */
export function FieldControl({ value, handleOnChange }: FieldSelectorProps) {
  const translate = useTranslate();
  const facts = useFacts();
  const keys = [situationField, ...facts.keys()];
  const chosen = value && value !== unchosenField ? value : null;
  const nameOf = (key: string) =>
    key === situationField
      ? translate('rules.situation')
      : (facts.get(key)?.label ?? translate('rules.unknownField', { field: key }));
  const groupOf = (key: string) => {
    const source = facts.get(key)?.source ?? '';
    if (key === situationField) return translate('rules.situation');
    return translate(`rules.sources.${sources.includes(source) ? source : 'OTHER'}`);
  };
  return (
    <Autocomplete
      size="small"
      sx={{ width: 240, maxWidth: '100%' }}
      disableClearable={chosen !== null}
      options={chosen && !keys.includes(chosen) ? [...keys, chosen] : keys}
      getOptionLabel={nameOf}
      groupBy={groupOf}
      value={chosen}
      onChange={(_event, key) => handleOnChange(key ?? unchosenField)}
      renderInput={(params) => (
        <LabelledField params={params} label={translate('rules.field')} placeholder={translate('rules.field')} />
      )}
    />
  );
}
