import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { I18nProvider } from 'react-admin';
import { tied } from '../../../shared/typography';
import { broughtWord } from '../client/broughtWords';
import { LANGUAGES, setLanguage } from '../client/language';
import { ownLeavingQuestion } from '../client/leavingQuestion';
import { preferLanguage } from '../preferences/preferences';

/** The question is react-admin's, and so is the key of its words. */
const LEAVING = 'ra.message.unsaved_changes';

/** The words of one language are loaded when it is the one of the screens. */
const wordsOf = async (locale: string) =>
  locale === 'en' ? (await import('./en')).english : (await import('./fr')).french;

async function changedTo(locale: string) {
  const words = await wordsOf(locale);
  setLanguage(locale);
  return words;
}

async function chosen(locale: string) {
  const words = await changedTo(locale);
  preferLanguage(locale);
  return words;
}

/** Begins in this language. The API words its sentences in the language of the screens. */
export async function loadI18nProvider(first: string): Promise<I18nProvider> {
  const words = await changedTo(first);
  let isBegun = false;
  const messages = (locale: string) => {
    if (isBegun) return chosen(locale);
    isBegun = true;
    return words;
  };
  const provider = polyglotI18nProvider(messages, first, [...LANGUAGES], { allowMissing: true });
  const translate: I18nProvider['translate'] = (key, options) => {
    const locale = provider.getLocale();
    const asked = key === LEAVING ? ownLeavingQuestion() : null;
    if (asked !== null) return asked;
    const word = broughtWord(locale, key);
    const words = provider.translate(key, word === undefined ? options : { ...options, _: word });
    return locale === 'fr' ? tied(words) : words;
  };
  return { ...provider, translate };
}
