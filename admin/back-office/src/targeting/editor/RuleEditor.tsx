import { Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { RuleBuilder } from '../builder/RuleBuilder';
import { RuleSentence } from '../rule/RuleSentence';
import type { Rule } from '../../../../shared/rule';
import { TryRule } from '../trial/TryRule';

interface RuleEditorProps {
  rule: Rule | null;
  onChange: (rule: Rule | null) => void;
  /** Whether there may be no rule at all. */
  isOptional: boolean;
}

/** The builder, the rule in plain words and, behind a fold, a place to try it. */
export function RuleEditor({ rule, onChange, isOptional }: RuleEditorProps) {
  const translate = useTranslate();
  if (!rule) {
    return (
      <>
        <Typography color="text.secondary">{translate('rules.none')}</Typography>
        <Button onClick={() => onChange({ all: [] })}>{translate('rules.add')}</Button>
      </>
    );
  }
  return (
    <>
      <RuleBuilder rule={rule} onChange={onChange} />
      <RuleSentence rule={rule} />
      {isOptional && <Button onClick={() => onChange(null)}>{translate('rules.remove')}</Button>}
      <TryRule rule={rule} />
    </>
  );
}
