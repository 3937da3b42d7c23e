import { useEffect, useSyncExternalStore } from 'react';
import { useNotify, useSetLocale } from 'react-admin';
import { currentLanguage } from '../client/language';
import { isUnsent, onPreferred, unsentPreferences, usePreferences } from './preferences';

/** Who tries keys or columns changes several in a row: they go together. */
const PAUSE_MS = 500;

/** Sends what was chosen in this browser, and takes the language that was chosen in another one. The rest holds by itself. */
export function usePreferencesSync(): void {
  const setLocale = useSetLocale();
  const notify = useNotify();
  const { language } = usePreferences();
  const unsent = useSyncExternalStore(onPreferred, unsentPreferences);
  useEffect(() => {
    const locale = language?.toLowerCase() ?? currentLanguage();
    if (locale !== currentLanguage()) setLocale(locale);
  }, [language, setLocale]);
  useEffect(() => {
    if (!isUnsent(unsent)) return undefined;
    const say = (words: string) => notify(words, { type: 'warning', messageArgs: { _: words }, multiLine: true });
    const send = () =>
      void import('./sendPreferences').then(
        ({ sendPreferences }) => sendPreferences(say),
        () => say('errors.UNREACHABLE'),
      );
    const timer = setTimeout(send, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [unsent, notify]);
}
