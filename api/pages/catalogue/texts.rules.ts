import type { PublishedCatalogue, PublishedItem } from '../../catalogue';
import { textIn } from '../../catalogue/content';
import type { Content } from '../../catalogue/content';
import type { Language } from '../../platform/language';
import type { Listed } from './list-page.rules';
import { inPrint } from './typography.rules';

/** English where there is an English version, else French. */
export function languageOfTexts({ translations }: Pick<Content, 'translations'>, asked: Language): Language {
  return asked === 'en' && translations.some(({ locale }) => locale === 'EN') ? 'en' : 'fr';
}

/** The text of a recommendation, as it is printed but for its Markdown. */
export function textOf(content: Content, asked: Language) {
  const language = languageOfTexts(content, asked);
  const { title, summary, bodyMarkdown, link } = textIn(content, language === 'en' ? 'EN' : 'FR');
  return { language, title: inPrint(title, language), summary: inPrint(summary, language), bodyMarkdown, link };
}

export function topicsOf(content: Content, catalogue: PublishedCatalogue, language: Language) {
  return content.topics.flatMap((key) => {
    const topic = catalogue.topic(key);
    return topic === undefined ? [] : [{ key, label: language === 'fr' ? topic.label : topic.labelEn }];
  });
}

export function listedOf(item: PublishedItem, catalogue: PublishedCatalogue, asked: Language): Listed {
  const { slug, kind, content } = item;
  const { title, summary, language } = textOf(content, asked);
  const topics = topicsOf(content, catalogue, asked).map(({ label }) => label);
  return { slug, kind, title, summary, language, topics, durationMinutes: content.durationMinutes };
}
