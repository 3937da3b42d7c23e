import { Typography } from '@mui/material';
import { TextInput, useTranslate } from 'react-admin';
import { TRANSLATION_LOCALES } from '../record/content';
import { BodyInput } from './BodyInput';
import { help, label } from './fields';

/** One of the other versions of the text, by its place in `translationLocales`. */
export function TranslationInputs({ index }: { index: number }) {
  const translate = useTranslate();
  const lang = TRANSLATION_LOCALES[index] === 'EN' ? 'en' : 'fr';
  const written = { htmlInput: { lang } };
  const source = (field: string) => `content.translations.${index}.${field}`;
  return (
    <>
      <Typography color="text.secondary">{translate(help('translations'))}</Typography>
      <TextInput source={source('title')} label={label('title')} slotProps={written} />
      <TextInput
        source={source('summary')}
        label={label('summary')}
        multiline
        helperText={help('summary')}
        slotProps={written}
      />
      <BodyInput source={source('bodyMarkdown')} lang={lang} />
      <TextInput source={source('link')} label={label('link')} type="url" />
    </>
  );
}
