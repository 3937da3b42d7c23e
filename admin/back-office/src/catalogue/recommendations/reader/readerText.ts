import type { Locale } from '../../../generated/graphql';
import type { ContentForm } from '../record/content';

/** What a reader of one version gets. */
export interface ReaderText {
  title: string;
  summary: string;
  bodyMarkdown: string;
  link: string;
  /** The language that the words are really in. */
  lang: 'fr' | 'en';
  /** The version asked for is not whole: this is the French one, with "vous". */
  isFallback: boolean;
}

export type ScoreLine = NonNullable<ContentForm['scoreLines']>[number];

const PARTS = ['title', 'summary', 'bodyMarkdown'] as const;

/** The version in a locale where it is whole; the French text with "vous" otherwise, as the API does. */
export function readerText(content: ContentForm, locale: Locale): ReaderText {
  const version = content.translations.find((one) => one.locale === locale);
  const isWhole = PARTS.every((part) => version?.[part]?.trim());
  const text = isWhole && version ? version : content;
  return {
    title: text.title?.trim() ?? '',
    summary: text.summary?.trim() ?? '',
    bodyMarkdown: text.bodyMarkdown ?? '',
    link: text.link || content.link || '',
    lang: isWhole && locale === 'EN' ? 'en' : 'fr',
    isFallback: locale !== 'FR' && !isWhole,
  };
}

/** What is written for a locale in a score line; in English nothing else is said, with "tu" the reason with "vous" is. */
export function writtenReason({ reason, reasonTu, reasonEn }: Partial<ScoreLine>, locale: Locale): string {
  if (locale === 'EN') return reasonEn ?? '';
  return (locale === 'FR_TU' && reasonTu) || (reason ?? '');
}

/** The host of a web address; nothing for what is none. */
export function siteOf(link: string): string {
  if (!URL.canParse(link)) return '';
  const { protocol, hostname } = new URL(link);
  return /^https?:$/.test(protocol) ? hostname.replace(/^www\./, '') : '';
}
