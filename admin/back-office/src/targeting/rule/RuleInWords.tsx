import { Alert, Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { tied } from '../../../../shared/typography';

interface RuleInWordsProps {
  /** Conditions that lack their value. */
  incomplete: number;
  refusal: string;
  /** Whether the server failed, rather than refused the rule: that is told beside. */
  isFailure: boolean;
  sentence: string | undefined;
}

/** The rule in plain words, as it is being written, or why there are none. */
export function RuleInWords({ incomplete, refusal, isFailure, sentence }: RuleInWordsProps) {
  const translate = useTranslate();
  return (
    <Box aria-live="polite" sx={{ mt: 1, overflowWrap: 'anywhere' }}>
      {incomplete > 0 && <Alert severity="info">{translate('rules.incomplete', { smart_count: incomplete })}</Alert>}
      {refusal && !isFailure && (
        <Alert severity="error">{translate('rules.invalid', { detail: translate(refusal, { _: refusal }) })}</Alert>
      )}
      {incomplete === 0 && !refusal && sentence && (
        <Typography>
          <strong>{translate('app.labelled', { label: translate('rules.sentence'), value: '' })}</strong>
          {tied(sentence)}
        </Typography>
      )}
    </Box>
  );
}
