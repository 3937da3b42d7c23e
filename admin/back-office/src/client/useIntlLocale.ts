import { useLocale } from 'react-admin';
import { intlLocaleOf } from './intlLocale';

/** For days and numbers in the language of the screens. */
export const useIntlLocale = (): string => intlLocaleOf(useLocale());
