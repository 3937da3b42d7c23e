import { Alert, Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { countIncomplete } from './conversion';
import type { Rule } from '../../../../shared/rule';
import { useEvaluation } from './useEvaluation';

/** The rule in plain words, from the server, as it is being written. */
export function RuleSentence({ rule }: { rule: Rule }) {
  const translate = useTranslate();
  const incomplete = countIncomplete(rule);
  const { evaluation, refusal } = useEvaluation(rule);
  return (
    <Box aria-live="polite" sx={{ mt: 1 }}>
      {incomplete > 0 && <Alert severity="info">{translate('rules.incomplete', { smart_count: incomplete })}</Alert>}
      {incomplete === 0 && refusal && (
        <Alert severity="error">{translate('rules.invalid', { detail: translate(refusal, { _: refusal }) })}</Alert>
      )}
      {incomplete === 0 && !refusal && evaluation && (
        <Typography>
          <strong>{translate('app.labelled', { label: translate('rules.sentence'), value: '' })}</strong>
          {evaluation.sentence}
        </Typography>
      )}
    </Box>
  );
}
