import type { Language } from '../../platform/language';

/** A text as it is printed: curly apostrophes and, in French, marks that stay on the line of their word. */
export function inPrint(text: string, language: Language): string {
  const curly = text.replace(/(\p{L})'(?=[\p{L}\d«])/gu, '$1’');
  return language === 'fr' ? curly.replace(/ ([?!:;»])/g, '\u00a0$1').replace(/« /g, '«\u00a0') : curly;
}
