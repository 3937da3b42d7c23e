import { MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { OperatorSelectorProps } from 'react-querybuilder';
import { SITUATION_FIELD, SITUATION_OPERATOR } from '../rule/conversion';
import { operatorsOf } from '../rule/operators';
import { useFacts } from '../rule/useFacts';
import { isOrdered } from '../rule/ordered';
import { compact } from '../values/compact';

export function OperatorControl({ field, value, handleOnChange }: OperatorSelectorProps) {
  const translate = useTranslate();
  const fact = useFacts().get(field);
  const current = value ?? '';
  const nameOf = (operator: string) => {
    const usual = translate(`rules.operators.${operator}`, { _: operator });
    return fact?.type === 'DATE' ? translate(`rules.dateOperators.${operator}`, { _: usual }) : usual;
  };
  if (field === SITUATION_FIELD) return <span>{nameOf(SITUATION_OPERATOR)}</span>;
  const offered: readonly string[] = fact ? operatorsOf({ type: fact.type, ordered: isOrdered(fact) }) : [];
  return (
    <TextField
      select
      {...compact}
      sx={{ minWidth: 150 }}
      value={current}
      onChange={(event) => handleOnChange(event.target.value)}
      slotProps={{ select: { SelectDisplayProps: { 'aria-label': translate('rules.operator') } } }}
    >
      {[...new Set([...offered, current])].map((operator) => (
        <MenuItem key={operator} value={operator}>
          {nameOf(operator)}
        </MenuItem>
      ))}
    </TextField>
  );
}
