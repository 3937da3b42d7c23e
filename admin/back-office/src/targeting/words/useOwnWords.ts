import { useLocale, useTranslate } from 'react-admin';
import { tiedWords } from '../../../../shared/typography';

interface OwnWords<T> {
  words: T;
  /** A sentence with what it is about in place of `%{…}`, in its singular or plural by `smart_count`. */
  fill: (sentence: string, values?: Record<string, string | number>) => string;
}

/** A key that no file of words has: the sentence comes with it. */
const OF_NO_FILE = '-';

/** Words that are loaded with what shows them, and not with the first screen. */
export function useOwnWords<T>({ fr, en }: { fr: T; en: T }): OwnWords<T> {
  const translate = useTranslate();
  return {
    words: useLocale() === 'en' ? en : tiedWords(fr),
    fill: (sentence, values = {}) => translate(OF_NO_FILE, { _: sentence, ...values }),
  };
}
