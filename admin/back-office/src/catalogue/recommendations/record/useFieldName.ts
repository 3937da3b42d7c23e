import { useTranslate } from 'react-admin';

/** Calls a field of the content by its name: "translations.EN.title" is "Anglais : Titre". */
export function useFieldName(): (field: string) => string {
  const translate = useTranslate();
  const label = (key: string) => translate(`resources.recommendations.fields.content.${key}`);
  return (field) => {
    const [first = '', locale, name] = field.split('.');
    if (first !== 'translations' || locale === undefined) return label(first);
    return translate('app.labelled', { label: translate(`enums.locale.${locale}`), value: label(name ?? 'title') });
  };
}
