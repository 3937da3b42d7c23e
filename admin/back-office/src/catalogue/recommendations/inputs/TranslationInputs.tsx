import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { TextInput, useTranslate } from 'react-admin';
import { Field } from '../fields/Field';
import { SourceText } from '../fields/SourceText';
import { TRANSLATION_LOCALES } from '../record/content';
import { BodyInput } from './BodyInput';
import { help, label } from './labels';

/** One of the other versions of the text, by its place in `translationLocales`: each field beside its French words. */
export function TranslationInputs({ index }: { index: number }) {
  const translate = useTranslate();
  const locale = TRANSLATION_LOCALES[index];
  const lang = locale === 'EN' ? 'en' : 'fr';
  const written = { htmlInput: { lang } };
  const source = (field: string) => `content.translations.${index}.${field}`;
  return (
    <>
      <Typography color="text.secondary">{translate(help('translations'))}</Typography>
      <Translated locale={locale} field="title">
        <TextInput source={source('title')} label={label('title')} slotProps={written} />
      </Translated>
      <Translated locale={locale} field="summary">
        <TextInput
          source={source('summary')}
          label={label('summary')}
          multiline
          helperText={help('summary')}
          slotProps={written}
        />
      </Translated>
      <Translated locale={locale} field="bodyMarkdown">
        <BodyInput source={source('bodyMarkdown')} lang={lang} />
      </Translated>
      <Translated locale={locale} field="link">
        <TextInput source={source('link')} label={label('link')} type="url" />
      </Translated>
    </>
  );
}

interface TranslatedProps {
  locale: string | undefined;
  field: string;
  children: ReactNode;
}

/** Side by side where there is room for both, else the French words above. */
const BESIDE = {
  display: 'grid',
  columnGap: 2,
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 200px), 1fr))',
};

function Translated({ locale, field, children }: TranslatedProps) {
  return (
    <Box sx={{ width: '100%', ...BESIDE }}>
      <SourceText field={field} />
      <Field name={`translations.${locale}.${field}`}>{children}</Field>
    </Box>
  );
}
