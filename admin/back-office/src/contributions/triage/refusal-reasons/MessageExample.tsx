import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { Quoted } from '../../../common/Quoted';
import { useAnswer } from '../../../common/useAnswer';
import type { refusalReasonActions } from './refusalReasonsProvider';

const ask = (api: typeof refusalReasonActions, message: string) => api.refusalExample(message);

/** The message while it is written, as somebody would read it. */
export function MessageExample() {
  const translate = useTranslate();
  const message: string | undefined = useWatch({ name: 'message' });
  const { answer } = useAnswer(message?.trim() ? message : null, ask);
  if (!message?.trim() || !answer) return null;
  return (
    <>
      <Typography component="h2" variant="subtitle1">
        {translate('resources.refusalReasons.example')}
      </Typography>
      <Quoted text={answer} />
    </>
  );
}
