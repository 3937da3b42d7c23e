import { Alert, Box, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { sentenceCase } from '../../common/sentenceCase';
import { useAnswer } from '../../common/useAnswer';
import { countIncomplete } from '../rule/conversion';
import type { lintActions, LintQuestion } from './lintsProvider';

interface Asked {
  question: LintQuestion;
  /** The language in which the answer comes. */
  screens: string;
}

const ask = (api: typeof lintActions, { question }: Asked) => api.lintRule(question);

/** What may be wrong with a rule while it is written; it never blocks a save. */
export function RuleLints(question: LintQuestion) {
  const translate = useTranslate();
  const screens = useLocale();
  const isIncomplete = countIncomplete(question.rule) > 0;
  const { answer: lints, refusal } = useAnswer(isIncomplete ? null : { question, screens }, ask);
  const shown = isIncomplete || refusal ? [] : (lints ?? []);
  return (
    <Box aria-live="polite" sx={{ my: 1, display: 'grid', gap: 1, width: '100%' }}>
      {shown.map(({ code, path, part, message }) => (
        <Alert key={`${code} ${path} ${message}`} role="note" severity="warning" variant="outlined">
          {part && (
            <Typography variant="body2" sx={{ ...sentenceCase, fontWeight: 'bold' }}>
              {translate('rules.lints.part', { part })}
            </Typography>
          )}
          {message}
        </Alert>
      ))}
    </Box>
  );
}
