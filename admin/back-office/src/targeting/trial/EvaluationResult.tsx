import { Typography } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import type { RuleEvaluation } from '../rule/rulesProvider';
import { explain } from '../tree/explain';
import { RuleTree } from '../tree/RuleTree';
import { TruthMark } from '../tree/TruthMark';
import { MissingQuestions } from './MissingQuestions';
import { WhyList } from './WhyList';

interface EvaluationResultProps {
  evaluation: RuleEvaluation;
  /** Adds a fact to answer; without it the questions are read only. */
  onAnswer?: (fact: string) => void;
}

/** What a rule gives for a person: the result, what is missing, why, and every node of the rule. */
export function EvaluationResult({ evaluation, onAnswer }: EvaluationResultProps) {
  const translate = useTranslate();
  const heading = useId();
  const { rule, result, missingFacts, trace, ...setting } = evaluation;
  const root = explain(rule, trace);
  return (
    <>
      <Typography component="div" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 }}>
        <TruthMark truth={result} />
        {translate(`rules.try.truths.${result}`)}
      </Typography>
      {missingFacts.length > 0 && <MissingQuestions keys={missingFacts} onAnswer={onAnswer} />}
      <WhyList root={root} />
      <Typography id={heading} component="h3" variant="subtitle2" sx={{ mt: 2, mb: 1 }}>
        {translate('rules.try.trace')}
      </Typography>
      <RuleTree root={root} label={translate('rules.try.trace')} facts={setting.facts} locale={setting.locale} />
    </>
  );
}
