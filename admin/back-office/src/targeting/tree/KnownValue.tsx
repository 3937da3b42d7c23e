import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { sentenceCase } from '../../common/sentenceCase';
import { FactValue } from '../rule/FactValue';
import { type Facts, isCondition, type Leaf } from '../../../../shared/rule';
import { useFacts } from '../rule/useFacts';

interface KnownValueProps {
  leaf: Leaf;
  facts: Facts;
}

/** What the person said of the fact that a condition is about, beside what the condition asks. */
export function KnownValue({ leaf, facts }: KnownValueProps) {
  const translate = useTranslate();
  const definitions = useFacts();
  const key = isCondition(leaf) ? leaf.fact : '';
  const value = facts[key];
  if (value === undefined || value === null) return null;
  return (
    <Typography variant="body2" color="text.secondary" sx={sentenceCase}>
      {translate('app.labelled', { label: definitions.get(key)?.label ?? key, value: '' })}
      <FactValue fact={definitions.get(key)} value={value} />
    </Typography>
  );
}
