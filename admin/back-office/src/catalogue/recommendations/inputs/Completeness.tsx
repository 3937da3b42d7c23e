import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { type ContentForm, TRANSLATION_LOCALES } from '../record/content';
import { label } from './labels';

const PARTS = ['title', 'summary', 'bodyMarkdown'] as const;

/** How much of the other versions of the text is there, as it is being written. */
export function Completeness() {
  const translate = useTranslate();
  const translations = useWatch({ name: 'content.translations' }) as ContentForm['translations'] | undefined;
  const word = (key: string, values = {}) => translate(`resources.recommendations.completeness.${key}`, values);
  const state = (index: number) => {
    const missing = PARTS.filter((part) => !translations?.[index]?.[part]?.trim());
    if (missing.length === PARTS.length) return word('none');
    if (missing.length === 0) return word('whole');
    return word('part', { fields: missing.map((part) => translate(label(part))).join(', ') });
  };
  return (
    <Typography variant="body2" color="text.secondary">
      {TRANSLATION_LOCALES.map((locale, index) =>
        translate('app.labelled', {
          label: translate(`resources.recommendations.tabs.${locale}`),
          value: state(index),
        }),
      ).join(' · ')}
    </Typography>
  );
}
