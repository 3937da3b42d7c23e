import { Autocomplete } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { FieldSelectorProps } from 'react-querybuilder';
import { SITUATION_FIELD, UNCHOSEN_FIELD } from '../rule/conversion';
import { useFacts } from '../rule/useFacts';
import { FactGroup } from './FactGroup';
import { LabelledField } from '../values/LabelledField';

const SOURCES = ['PROFILE', 'DERIVED', 'MARKET'];

/** What a condition is about: a named situation, or a fact under where it comes from. */
export function FieldControl({ value, handleOnChange }: FieldSelectorProps) {
  const translate = useTranslate();
  const facts = useFacts();
  const keys = [SITUATION_FIELD, ...facts.keys()];
  const chosen = value && value !== UNCHOSEN_FIELD ? value : null;
  const nameOf = (key: string) =>
    key === SITUATION_FIELD
      ? translate('rules.situation')
      : (facts.get(key)?.label ?? translate('rules.unknownField', { field: key }));
  const groupOf = (key: string) => {
    const source = facts.get(key)?.source ?? '';
    if (key === SITUATION_FIELD) return translate('rules.situation');
    return translate(`rules.sources.${SOURCES.includes(source) ? source : 'OTHER'}`);
  };
  return (
    <Autocomplete
      size="small"
      sx={{ width: 240, maxWidth: '100%' }}
      disableClearable={chosen !== null}
      options={chosen && !keys.includes(chosen) ? [...keys, chosen] : keys}
      getOptionLabel={nameOf}
      autoHighlight
      groupBy={groupOf}
      renderGroup={FactGroup}
      slotProps={{ listbox: { component: 'div' } }}
      value={chosen}
      onChange={(_event, key) => handleOnChange(key ?? UNCHOSEN_FIELD)}
      renderInput={(params) => (
        <LabelledField params={params} label={translate('rules.field')} placeholder={translate('rules.field')} />
      )}
    />
  );
}
