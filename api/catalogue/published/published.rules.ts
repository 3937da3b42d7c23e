import type { Recommendation } from './catalogue.graphql';
import type { Locale } from '../content/content.rules';
import { textIn } from '../content/content.rules';
import type { PublishedCatalogue } from './published-catalogue.rules';
import type { PublishedItem } from './published.entity';

/** A published item as a reader of this locale gets it; `past`: of a catalogue that was. */
export function published(row: PublishedItem, locale: Locale, past?: PublishedCatalogue): Recommendation {
  const { id, slug, kind, content, publishedAt, revisionNumber } = row;
  const { title, summary, bodyMarkdown, link } = textIn(content, locale);
  return {
    id,
    slug,
    kind,
    title,
    summary,
    bodyMarkdown,
    link,
    durationMinutes: content.durationMinutes,
    publishedAt,
    revisionNumber,
    content,
    locale,
    ...(past === undefined ? {} : { past }),
  };
}
