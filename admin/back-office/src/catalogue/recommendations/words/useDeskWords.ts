import { useLocale, useTranslate } from 'react-admin';
import { desk as english } from './en';
import { desk as french } from './fr';

export type DeskWord = keyof typeof french;

const WORDS = { fr: french, en: english };

/** The sentences of this screen alone: they come with it, not with the first screen. */
export function useDeskWords(): (key: DeskWord, values?: Record<string, unknown>) => string {
  const translate = useTranslate();
  const words = useLocale() === 'en' ? WORDS.en : WORDS.fr;
  return (key, values = {}) => translate(`desk.${key}`, { ...values, _: words[key] });
}
