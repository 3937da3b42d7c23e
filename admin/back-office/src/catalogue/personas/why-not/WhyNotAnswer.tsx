import { Alert, Box, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import type { Facts } from '../../../../../shared/rule';
import { tied } from '../../../../../shared/typography';
import { apiLocaleOf } from '../../../client/language';
import { useAnswer } from '../../../common/useAnswer';
import { TryLink } from '../../../links/TryLink';
import { whyNot } from './ask';

interface WhyNotAnswerProps {
  recommendation: string;
  persona: { id: string; facts: Facts };
}

/** Why a persona is not given a recommendation, or at which place; the playground tells it condition by condition. */
export function WhyNotAnswer({ recommendation, persona: { id, facts } }: WhyNotAnswerProps) {
  const translate = useTranslate();
  const locale = apiLocaleOf(useLocale());
  const { answer, refusal } = useAnswer({ recommendationId: recommendation, facts, locale }, whyNot);
  return (
    <Box component="output" sx={{ display: 'block', mt: 1 }}>
      {answer && <Typography gutterBottom>{tied(answer.sentence)}</Typography>}
      {answer && !answer.isGiven && <TryLink recommendation={recommendation} persona={id} />}
      {refusal && <Alert severity="error">{translate(refusal, { _: refusal })}</Alert>}
    </Box>
  );
}
