import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { Quoted } from '../../../common/Quoted';
import { useAnswer } from '../../../common/useAnswer';
import type { RefusalExampleQueryVariables } from '../../../generated/graphql';
import type { refusalReasonActions } from './refusalReasonsProvider';

const ask = (api: typeof refusalReasonActions, asked: RefusalExampleQueryVariables) => api.refusalExample(asked);

const LANGUAGES = {
  FR: { source: 'message', title: 'example', lang: 'fr' },
  EN: { source: 'messageEn', title: 'exampleEn', lang: 'en' },
} as const;

/** The message in one language while it is written, as somebody would read it. */
export function MessageExample({ locale }: { locale: keyof typeof LANGUAGES }) {
  const translate = useTranslate();
  const { source, title, lang } = LANGUAGES[locale];
  const message: string | null | undefined = useWatch({ name: source });
  const { answer } = useAnswer(message?.trim() ? { message, locale } : null, ask);
  if (!message?.trim() || !answer) return null;
  return (
    <>
      <Typography component="h2" variant="subtitle1">
        {translate(`resources.refusalReasons.${title}`)}
      </Typography>
      <Quoted text={answer} lang={lang} />
    </>
  );
}
