import { Alert, Box, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Fold } from '../../../common/Fold';
import { useAnswer } from '../../../common/useAnswer';
import type { RecommendationRecord } from '../record/content';
import { ComparedFields } from './ComparedFields';
import type { comparisonActions } from './comparisonProvider';

interface Pair {
  id: string;
  from: number;
  to: number;
}

const compare = (api: typeof comparisonActions, { id, from, to }: Pair) => api.compareRevisions(id, [from, to]);

/** Any two revisions side by side: the newest and the one before it, until others are chosen. */
export function CompareRevisions({ recommendation }: { recommendation: RecommendationRecord }) {
  const translate = useTranslate();
  const numbers = recommendation.revisions.map(({ number }) => number).toSorted((one, other) => other - one);
  if (numbers.length < 2) return null;
  return (
    <Fold level="h3" title={translate('resources.recommendations.comparison.title')}>
      <Comparison id={recommendation.id} numbers={numbers} key={recommendation.version} />
    </Fold>
  );
}

function Comparison({ id, numbers }: { id: string; numbers: number[] }) {
  const translate = useTranslate();
  const word = (key: string) => translate(`resources.recommendations.comparison.${key}`);
  const [{ from, to }, setPair] = useState({ from: numbers[1] as number, to: numbers[0] as number });
  const { answer, refusal } = useAnswer({ id, from, to }, compare);
  const choose = (which: 'from' | 'to', value: number, label: string) => (
    <TextField
      select
      size="small"
      label={label}
      value={value}
      onChange={(event) => setPair({ from, to, [which]: Number(event.target.value) })}
      sx={{ minWidth: 100 }}
    >
      {numbers.map((number) => (
        <MenuItem key={number} value={number}>
          {translate('resources.recommendations.revision', { number })}
        </MenuItem>
      ))}
    </TextField>
  );
  return (
    <>
      <Stack direction="row" spacing={1} useFlexGap flexWrap="wrap" sx={{ my: 1 }}>
        {choose('from', from, word('from'))}
        {choose('to', to, word('to'))}
      </Stack>
      <Box aria-live="polite">
        {refusal && <Alert severity="error">{translate(refusal, { _: refusal })}</Alert>}
        {answer?.changes.length === 0 && <Typography>{word('same')}</Typography>}
        {answer && <ComparedFields {...answer} />}
      </Box>
    </>
  );
}
