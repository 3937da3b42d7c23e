import { auth as authInEnglish } from '../accounts/sign-in/en';
import { auth } from '../accounts/sign-in/fr';
import { app as appInEnglish, errors as errorsInEnglish } from '../i18n/app.en';
import { app, errors } from '../i18n/app.fr';

const WORDS = { fr: { app, auth, errors }, en: { app: appInEnglish, auth: authInEnglish, errors: errorsInEnglish } };

/** The words of what is shown before the rest is loaded. What is no key of them is said as it is. */
export const wordsIn =
  (locale: string) =>
  (key: string): string => {
    const words: unknown = locale === 'en' ? WORDS.en : WORDS.fr;
    const found = key
      .split('.')
      .reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], words);
    return typeof found === 'string' ? found : key;
  };
