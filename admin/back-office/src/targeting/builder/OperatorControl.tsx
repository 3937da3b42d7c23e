import { MenuItem, TextField } from '@mui/material';
import type { OperatorSelectorProps } from 'react-querybuilder';
import { SITUATION_FIELD, SITUATION_OPERATOR } from '../rule/conversion';
import { operatorsOf } from '../rule/operators';
import { useFacts } from '../rule/useFacts';
import { compact } from '../values/compact';
import { builder as en } from '../words/en';
import { builder as fr } from '../words/fr';
import { useOwnWords } from '../words/useOwnWords';

export function OperatorControl({ field, value, handleOnChange }: OperatorSelectorProps) {
  const { words } = useOwnWords({ fr, en });
  const fact = useFacts().get(field);
  const current = value ?? '';
  const nameOf = (operator: string) => {
    const usual: Record<string, string> = words.operators;
    const ofDays: Record<string, string> = fact?.type === 'DATE' ? words.dateOperators : {};
    return ofDays[operator] ?? usual[operator] ?? operator;
  };
  if (field === SITUATION_FIELD) return <span>{nameOf(SITUATION_OPERATOR)}</span>;
  const offered: readonly string[] = fact ? operatorsOf(fact) : [];
  return (
    <TextField
      select
      {...compact}
      sx={{ minWidth: 150 }}
      value={current}
      onChange={(event) => handleOnChange(event.target.value)}
      slotProps={{ select: { SelectDisplayProps: { 'aria-label': words.operator } } }}
    >
      {[...new Set([...offered, current])].map((operator) => (
        <MenuItem key={operator} value={operator}>
          {nameOf(operator)}
        </MenuItem>
      ))}
    </TextField>
  );
}
