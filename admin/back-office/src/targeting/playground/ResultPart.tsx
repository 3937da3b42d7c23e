import { Alert, Box, MenuItem, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { apiLocaleOf } from '../../client/language';
import { Section } from '../../common/Section';
import type { Locale } from '../../generated/graphql';
import { countIncomplete } from '../rule/conversion';
import type { Facts, Rule } from '../../../../shared/rule';
import { EvaluationResult } from '../trial/EvaluationResult';
import { useEvaluation } from '../rule/useEvaluation';
import { compact } from '../values/compact';
import { useTryingWord } from './words/useTryingWord';

const LOCALES: readonly Locale[] = ['FR', 'FR_TU', 'EN'];
const FIELD = { flex: '1 1 180px' } as const;

interface ResultPartProps {
  rule: Rule;
  facts: Facts;
  onAnswer: (fact: string) => void;
}

/** What the rule gives for the person, as both are being changed. */
export function ResultPart({ rule, facts, onAnswer }: ResultPartProps) {
  const translate = useTranslate();
  const word = useTryingWord();
  const screen = apiLocaleOf(useLocale());
  const [chosen, setChosen] = useState<Locale | null>(null);
  const locale = chosen ?? screen;
  const [day, setDay] = useState('');
  const { evaluation, refusal } = useEvaluation(rule, facts, { locale, asOf: day === '' ? null : day });
  return (
    <Section title={word('result')}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mt: 1, mb: 2 }}>
        <TextField
          select
          {...compact}
          sx={FIELD}
          label={word('locale')}
          value={locale}
          onChange={(event) => setChosen(LOCALES.find((one) => one === event.target.value) ?? null)}
        >
          {LOCALES.map((one) => (
            <MenuItem key={one} value={one}>
              {translate(`enums.locale.${one}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          type="date"
          {...compact}
          sx={FIELD}
          label={word('asOf')}
          value={day}
          onChange={(event) => setDay(event.target.value)}
          slotProps={{ inputLabel: { shrink: true } }}
        />
      </Box>
      <Box aria-live="polite">
        {countIncomplete(rule) > 0 && <Typography gutterBottom>{word('incomplete')}</Typography>}
        {refusal && <Alert severity="error">{translate(refusal, { _: refusal })}</Alert>}
      </Box>
      {evaluation && <EvaluationResult evaluation={evaluation} onAnswer={onAnswer} />}
    </Section>
  );
}
