import type { PublishedItem } from './published.entity';
import { plain } from '../../reference/words';

/** Shorter words say little: "a", "to", "in". */
const SHORTEST = 3;

/** Those whose English version holds every word that says something: the words of the search are kept for French. */
export function saidInEnglish(items: readonly PublishedItem[], search: string): PublishedItem[] {
  const words = plain(search)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(({ length }) => length >= SHORTEST);
  if (words.length === 0) return [];
  return items.filter(({ content }) => {
    const english = content.translations.find(({ locale }) => locale === 'EN');
    if (english === undefined) return false;
    const text = plain(`${english.title} ${english.summary} ${english.bodyMarkdown}`);
    return words.every((word) => text.includes(word));
  });
}
