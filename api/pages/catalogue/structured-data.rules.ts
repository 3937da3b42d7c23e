import type { Language } from '../../platform/language';
import { durationForPrograms } from './words.rules';

interface Described {
  /** Of the page, whole. */
  address: string;
  siteName: string;
  publicUrl: string;
  language: Language;
  kind: 'STRATEGY' | 'ACTION';
  title: string;
  summary: string;
  topics: readonly string[];
  steps: readonly string[];
  durationMinutes: number | null;
  publishedAt: Date;
}

/** What a page says in the vocabulary of schema.org: an action with steps is a HowTo, anything else an Article. */
export function structuredData(described: Described): object {
  const { address, language, summary, topics, publishedAt } = described;
  const organisation = { '@type': 'Organization', name: described.siteName, url: described.publicUrl };
  return {
    '@context': 'https://schema.org',
    ...formOf(described),
    description: summary,
    url: address,
    mainEntityOfPage: address,
    inLanguage: language,
    ...(topics.length === 0 ? {} : { keywords: topics.join(', ') }),
    datePublished: publishedAt.toISOString(),
    dateModified: publishedAt.toISOString(),
    isAccessibleForFree: true,
    author: organisation,
    publisher: organisation,
  };
}

function formOf({ kind, title, steps, durationMinutes }: Described): object {
  if (kind !== 'ACTION' || steps.length === 0) return { '@type': 'Article', headline: title, name: title };
  return {
    '@type': 'HowTo',
    name: title,
    ...(durationMinutes === null ? {} : { totalTime: durationForPrograms(durationMinutes) }),
    step: steps.map((text, index) => ({ '@type': 'HowToStep', position: index + 1, text })),
  };
}
