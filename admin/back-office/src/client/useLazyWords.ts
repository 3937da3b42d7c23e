import { useCallback } from 'react';
import { useLocale, useTranslate } from 'react-admin';

type Words<Key extends string> = Readonly<Record<Key, string>>;
type Values = Readonly<Record<string, string | number>>;

export type LazyWord<Key extends string> = (key: Key, values?: Values) => string;

/** Words that come with their screens: what is loaded first does without them. */
export function useLazyWords<Key extends string>(
  name: string,
  { fr, en }: { fr: Words<Key>; en: Words<Key> },
): LazyWord<Key> {
  const translate = useTranslate();
  const words = useLocale() === 'en' ? en : fr;
  return useCallback(
    (key, values = {}) => translate(`${name}.${key}`, { ...values, _: words[key] }),
    [translate, name, words],
  );
}
