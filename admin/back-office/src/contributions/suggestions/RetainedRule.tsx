import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { sentenceCase } from '../../common/sentenceCase';
import type { Rule } from '../../../../shared/rule';
import { useEvaluation } from '../../targeting/rule/useEvaluation';

/** The rule of the resulting recommendation, in plain words. */
export function RetainedRule({ rule }: { rule: Rule }) {
  const translate = useTranslate();
  const { evaluation, refusal } = useEvaluation(rule);
  if (refusal) return <Typography>{translate(refusal, { _: refusal })}</Typography>;
  return <Typography sx={sentenceCase}>{evaluation?.sentence}</Typography>;
}
