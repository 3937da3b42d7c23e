interface ReasonLabels {
  label: string;
  labelEn?: string | null;
}

/** The label of a reason in the language of the screens, or in French where nobody has written it in English. */
export function reasonLabel({ label, labelEn }: ReasonLabels, language: string): { label: string; lang: string } {
  return language === 'en' && labelEn ? { label: labelEn, lang: 'en' } : { label, lang: 'fr' };
}
