import { useLocales, useLocaleState, useTranslate } from 'react-admin';
import { OneOf } from './OneOf';

/** The language of the screens. */
export function Languages() {
  const translate = useTranslate();
  const [language, setLanguage] = useLocaleState();
  const choices = useLocales().map(({ locale, name }) => ({ id: locale, name, lang: locale }));
  return (
    <OneOf
      title={translate('app.language')}
      value={language}
      choices={choices}
      onChoose={(id) => void setLanguage(id)}
    />
  );
}
