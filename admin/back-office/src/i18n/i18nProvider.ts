import polyglotI18nProvider from 'ra-i18n-polyglot';
import { setLanguage } from '../client/language';
import { english } from './en';
import { french } from './fr';

const LANGUAGES = [
  { locale: 'fr', name: 'Français' },
  { locale: 'en', name: 'English' },
];

/** The API words its sentences in the language of the screens. */
function messages(locale: string) {
  setLanguage(locale);
  document.documentElement.lang = locale;
  return locale === 'en' ? english : french;
}

export const i18nProvider = polyglotI18nProvider(messages, 'fr', LANGUAGES, { allowMissing: true });
