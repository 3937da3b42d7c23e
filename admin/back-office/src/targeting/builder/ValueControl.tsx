import { Typography } from '@mui/material';
import type { ValueEditorProps } from 'react-querybuilder';
import { SITUATION_FIELD } from '../rule/conversion';
import { takesList } from '../rule/operators';
import type { RuleValue } from '../../../../shared/rule';
import { useFacts } from '../rule/useFacts';
import { FactValueInput } from '../values/FactValueInput';
import { SituationValue } from '../values/SituationValue';
import { builder as en } from '../words/en';
import { builder as fr } from '../words/fr';
import { useOwnWords } from '../words/useOwnWords';

export function ValueControl({ field, operator, value, handleOnChange }: ValueEditorProps) {
  const label = useOwnWords({ fr, en }).words.value;
  const fact = useFacts().get(field);
  if (operator === 'known') return null;
  if (field === SITUATION_FIELD)
    return <SituationValue value={String(value ?? '')} onChange={handleOnChange} label={label} />;
  if (!fact) return <Typography component="code">{JSON.stringify(value)}</Typography>;
  const current: RuleValue | undefined = value === '' || value === null ? undefined : value;
  return (
    <FactValueInput fact={fact} list={takesList(operator)} value={current} onChange={handleOnChange} label={label} />
  );
}
