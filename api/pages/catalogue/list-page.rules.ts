import { durationInWords } from '../../platform/language';
import type { Language } from '../../platform/language';
import { make, put } from '../page.rules';
import type { Attributes, Element, Page } from '../page.rules';
import type { CatalogueWords } from '../words.types';
import { itemPath, listPath } from './addresses.rules';
import type { Asked, Spoken } from './addresses.rules';
import { filled } from './words.rules';

/** A published item as a list shows it. */
export interface Listed {
  slug: string;
  kind: 'STRATEGY' | 'ACTION';
  title: string;
  summary: string;
  durationMinutes: number | null;
  topics: readonly string[];
  /** Of the texts. */
  language: Language;
}

interface Shown {
  asked: Asked;
  spoken: Spoken;
  topics: readonly { key: string; label: string }[];
  items: readonly Listed[];
  /** In all pages together. */
  total: number;
  /** How many pages there are. */
  pages: number;
}

export function fillList(page: Page, shown: Shown, words: CatalogueWords): void {
  const { asked, spoken, items, total, pages } = shown;
  fillFilter(page, shown);
  const isFiltered = asked.search !== '' || asked.topic !== '' || asked.type !== '';
  page.say('count', countInWords(total, isFiltered, words));
  page.say('hint', total === 0 && isFiltered ? words.countNoneHint : '');
  page.show('clear', isFiltered);
  page.at('clear-link').attribs['href'] = listPath({}, spoken);
  put(
    page.at('results'),
    items.map((item) => listItem(item, spoken, words)),
  );
  if (items.length === 0) page.remove('results');
  if (pages < 2) page.remove('pages');
  else put(page.at('pages'), pageLinks(shown, words));
}

/** An item as lists show it, under a heading of the third level. */
export function listItem(item: Listed, spoken: Spoken, words: CatalogueWords): Element {
  const { slug, kind, title, summary, durationMinutes, topics, language } = item;
  const about = [
    kind === 'STRATEGY' ? words.kindStrategy : words.kindAction,
    ...(durationMinutes === null ? [] : [durationInWords(durationMinutes, spoken.language)]),
    ...topics,
  ].join(' · ');
  const own: Attributes = language === spoken.language ? {} : { lang: language };
  return make('li', {}, [
    make('h3', own, [make('a', { href: itemPath(slug, spoken) }, title)]),
    make('p', { class: 'about' }, about),
    make('p', own, summary),
  ]);
}

function fillFilter(page: Page, { asked, spoken, topics }: Shown): void {
  if (spoken.isNamed) page.at('lang').attribs['value'] = spoken.language;
  else page.remove('lang');
  if (asked.search !== '') page.at('q').attribs['value'] = asked.search;
  const theme = page.at('theme');
  const [all] = theme.children.filter((child): child is Element => 'attribs' in child);
  const options = topics.map(({ key, label }) =>
    make('option', { value: key, ...(key === asked.topic ? { selected: '' } : {}) }, label),
  );
  put(theme, [...(all === undefined ? [] : [all]), ...options]);
  for (const option of page.all(({ name, attribs }) => name === 'option' && attribs['value'] === asked.type))
    if (asked.type !== '') option.attribs['selected'] = '';
}

function countInWords(total: number, isFiltered: boolean, words: CatalogueWords): string {
  if (total === 0) return isFiltered ? words.countNone : words.countEmpty;
  return total === 1 ? words.countOne : filled(words.countMany, { count: total });
}

function pageLinks({ asked, spoken, pages }: Shown, words: CatalogueWords): Element[] {
  const link = (page: number, rel: string, label: string): Element =>
    make('a', { rel, href: listPath({ ...asked, page }, spoken) }, label);
  return [
    ...(asked.page > 1 ? [link(asked.page - 1, 'prev', words.previous)] : []),
    make('span', {}, filled(words.pageTitle, { page: asked.page, pages })),
    ...(asked.page < pages ? [link(asked.page + 1, 'next', words.next)] : []),
  ];
}
