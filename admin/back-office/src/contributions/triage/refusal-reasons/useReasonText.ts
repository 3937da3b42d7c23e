import { useLocaleState } from 'react-admin';

interface ReasonTexts {
  label: string;
  labelEn?: string | null;
  message?: string;
  messageEn?: string | null;
}

export interface TextIn {
  text: string;
  lang: 'fr' | 'en';
}

/** What reasons say in the language of the screens, or in French where nobody has written it in English; and in the other of the two. */
export function useReasonText() {
  const [language] = useLocaleState();
  const inEnglish = (text: string | null | undefined): TextIn | undefined => (text ? { text, lang: 'en' } : undefined);
  const own = (french: string, english: string | null | undefined): TextIn =>
    (language === 'en' ? inEnglish(english) : undefined) ?? { text: french, lang: 'fr' };
  const other = (french: string, english: string | null | undefined): TextIn | undefined =>
    language === 'en' && english ? { text: french, lang: 'fr' } : inEnglish(english);
  return {
    labelOf: ({ label, labelEn }: ReasonTexts) => own(label, labelEn),
    messageOf: ({ message = '', messageEn }: ReasonTexts) => own(message, messageEn),
    otherLabelOf: ({ label, labelEn }: ReasonTexts) => other(label, labelEn),
    otherMessageOf: ({ message = '', messageEn }: ReasonTexts) => other(message, messageEn),
  };
}
