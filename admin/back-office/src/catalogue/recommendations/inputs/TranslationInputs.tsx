import { Typography } from '@mui/material';
import { TextInput, useTranslate } from 'react-admin';
import { TRANSLATION_LOCALES } from '../record/content';
import { FieldComments } from '../comments/FieldComments';
import { BodyInput } from './BodyInput';
import { help, label } from './fields';

/** One of the other versions of the text, by its place in `translationLocales`. */
export function TranslationInputs({ index }: { index: number }) {
  const translate = useTranslate();
  const lang = TRANSLATION_LOCALES[index] === 'EN' ? 'en' : 'fr';
  const written = { htmlInput: { lang } };
  const on = (field: string) => <FieldComments field={`translations.${TRANSLATION_LOCALES[index]}.${field}`} />;
  const source = (field: string) => `content.translations.${index}.${field}`;
  return (
    <>
      <Typography color="text.secondary">{translate(help('translations'))}</Typography>
      <TextInput source={source('title')} label={label('title')} slotProps={written} />
      {on('title')}
      <TextInput
        source={source('summary')}
        label={label('summary')}
        multiline
        helperText={help('summary')}
        slotProps={written}
      />
      {on('summary')}
      <BodyInput source={source('bodyMarkdown')} lang={lang} />
      {on('bodyMarkdown')}
      <TextInput source={source('link')} label={label('link')} type="url" />
      {on('link')}
    </>
  );
}
