import type { ComponentType } from 'react';
import { currentLanguage, keepLanguage } from '../client/language';
import { loadI18nProvider } from '../i18n/i18nProvider';
import { guardTypedAddresses } from '../layout/typedAddress';
import { preferences } from '../preferences/preferences';
import { App } from './App';

/** The back-office of somebody who is signed in, in her language. */
export async function loadApp(): Promise<ComponentType> {
  const { language } = preferences();
  if (language) keepLanguage(language.toLowerCase());
  const i18nProvider = await loadI18nProvider(currentLanguage());
  guardTypedAddresses(() => i18nProvider.translate('ra.message.unsaved_changes'));
  return () => <App i18nProvider={i18nProvider} />;
}
