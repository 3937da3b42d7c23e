import type { Sentence } from '../../../platform/language';
import type { Content, Locale, Text } from '../../content/content.rules';

/** Where all reasons stand. */
export const REASONS = 'scoreLines';

/** One text of a content, and how it is called. */
export interface TextPart {
  locale: Locale;
  of: 'title' | 'summary' | 'body' | 'reason';
  name: Sentence;
  /** Its path in the content. */
  field: string;
  text: string;
}

const NAMES: Readonly<Record<'title' | 'summary' | 'body', Sentence>> = {
  title: { fr: 'titre', en: 'title' },
  summary: { fr: 'résumé', en: 'summary' },
  body: { fr: 'texte', en: 'text' },
};

const LANGUAGES: Readonly<Record<Locale, Sentence | null>> = {
  FR: null,
  FR_TU: { fr: 'avec « tu »', en: 'with "tu"' },
  EN: { fr: 'en anglais', en: 'in English' },
};

/** Title, summary and body in French with "vous". */
export function originalParts(content: Content): TextPart[] {
  return textParts('FR', content);
}

/** The same of a version that is there; none of one that is not. */
export function translatedParts({ translations }: Content, locale: Locale): TextPart[] {
  const found = translations.find((translation) => translation.locale === locale);
  return found === undefined ? [] : textParts(locale, found);
}

/** Title, summary and body of every version. */
export function textsOf(content: Content): TextPart[] {
  return [
    ...originalParts(content),
    ...content.translations.flatMap((translation) => textParts(translation.locale, translation)),
  ];
}

/** The reasons of a locale, by their numbers; null where there is none in it. */
export function reasonsOf({ scoreLines }: Content, locale: Locale): { name: Sentence; text: string | null }[] {
  return scoreLines.map(({ reason, reasonTu, reasonEn }, index) => ({
    name: named({ fr: `raison ${index + 1}`, en: `reason ${index + 1}` }, locale),
    text: { FR: reason, FR_TU: reasonTu, EN: reasonEn }[locale],
  }));
}

/** Everything that people read. */
export function allParts(content: Content): TextPart[] {
  const reasons = (['FR', 'FR_TU', 'EN'] as const).flatMap((locale) =>
    reasonsOf(content, locale).flatMap(({ name, text }): TextPart[] =>
      text === null ? [] : [{ locale, of: 'reason', name, field: REASONS, text }],
    ),
  );
  return [...textsOf(content), ...reasons];
}

/** The addresses that it sends people to, each once. */
export function linksOf(content: Content): string[] {
  const given = [content.link, ...content.translations.map(({ link }) => link)].filter((link) => link !== null);
  const written = textsOf(content).flatMap(({ text }) => linksIn(text));
  return [...new Set([...given, ...written])];
}

/** The addresses in a text, without the mark that ends a sentence or the bracket that ends a Markdown link. */
export function linksIn(text: string): string[] {
  return Array.from(text.matchAll(/https?:\/\/[^\s<>()[\]«»"]+/g), ([url]) => url.replace(/[.,;:!?'’*_]+$/, ''));
}

function textParts(locale: Locale, { title, summary, bodyMarkdown }: Text): TextPart[] {
  const under = locale === 'FR' ? '' : `translations.${locale}.`;
  return [
    { locale, of: 'title', name: named(NAMES.title, locale), field: `${under}title`, text: title },
    { locale, of: 'summary', name: named(NAMES.summary, locale), field: `${under}summary`, text: summary },
    { locale, of: 'body', name: named(NAMES.body, locale), field: `${under}bodyMarkdown`, text: bodyMarkdown },
  ];
}

function named(name: Sentence, locale: Locale): Sentence {
  const language = LANGUAGES[locale];
  return language === null ? name : { fr: `${name.fr} ${language.fr}`, en: `${name.en} ${language.en}` };
}
