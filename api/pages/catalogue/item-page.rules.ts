import { inFrench } from '../../platform/clock';
import { durationInWords } from '../../platform/language';
import type { Language } from '../../platform/language';
import { DATA } from '../markup.rules';
import { make, put } from '../page.rules';
import type { Element, Page } from '../page.rules';
import type { CatalogueWords } from '../words.types';
import { listPath } from './addresses.rules';
import type { Spoken } from './addresses.rules';
import { listItem } from './list-page.rules';
import type { Listed } from './list-page.rules';
import { inPrint } from './typography.rules';
import { filled, listed, siteOf } from './words.rules';

export interface ShownItem {
  spoken: Spoken;
  /** Of its texts. */
  language: Language;
  kind: 'STRATEGY' | 'ACTION';
  title: string;
  summary: string;
  body: readonly Element[];
  link: string | null;
  durationMinutes: number | null;
  publishedAt: Date;
  topics: readonly { key: string; label: string }[];
  /** In whose case it helps: clauses to the person, all of which must hold. */
  situations: readonly string[];
  /** The names of the only places that it is for. */
  places: readonly string[];
  related: readonly Listed[];
  contributors: readonly string[];
}

export function fillItem(page: Page, item: ShownItem, words: CatalogueWords): void {
  const { spoken, language, kind, title, summary, body } = item;
  page.at('back').attribs['href'] = listPath({}, spoken);
  page.say('kind', kind === 'STRATEGY' ? words.kindStrategy : words.kindAction);
  page.say('title', title);
  page.say('summary', summary);
  put(page.at('body'), body);
  if (language === spoken.language) page.remove('only-in-french');
  else {
    page.show('only-in-french', true);
    for (const id of ['title', 'summary', 'body']) page.at(id).attribs['lang'] = language;
  }
  fillSituations(page, item, words);
  fillLink(page, item, words);
  fillRelated(page, item, words);
  fillDetails(page, item, words);
}

export function addStructuredData(page: Page, data: object): void {
  page.addToHead([make('script', { type: DATA }, JSON.stringify(data))]);
}

function fillSituations(page: Page, { situations, places, spoken }: ShownItem, words: CatalogueWords): void {
  const where =
    places.length === 0 ? [] : [filled(words.whenPlaces, { places: listed(places, spoken.language, 'disjunction') })];
  const clauses = [...situations, ...where].map((clause) => inPrint(clause, spoken.language));
  page.say('when-lead', leadOf(clauses.length, words));
  put(
    page.at('when-list'),
    clauses.map((clause, index) => make('li', {}, `${clause}${index === clauses.length - 1 ? '.' : ' ;'}`)),
  );
  if (clauses.length === 0) page.remove('when-list');
}

function leadOf(count: number, words: CatalogueWords): string {
  if (count === 0) return words.whenAll;
  return count === 1 ? words.whenLead : words.whenLeadAll;
}

function fillLink(page: Page, { link }: ShownItem, words: CatalogueWords): void {
  const site = link === null ? undefined : siteOf(link);
  if (link === null || site === undefined) return page.remove('learn');
  page.say('official-link', filled(words.goTo, { site }));
  page.at('official-link').attribs['href'] = link;
}

function fillRelated(page: Page, { kind, related, spoken }: ShownItem, words: CatalogueWords): void {
  if (related.length === 0) return page.remove('related');
  const strategies = related.length === 1 ? words.strategiesTitle : words.strategiesTitleMany;
  page.say('related-title', kind === 'STRATEGY' ? words.actionsTitle : strategies);
  put(
    page.at('related-list'),
    related.map((item) => listItem(item, spoken, words)),
  );
}

function fillDetails(page: Page, item: ShownItem, words: CatalogueWords): void {
  const { durationMinutes, topics, publishedAt, contributors, spoken } = item;
  const { language } = spoken;
  if (durationMinutes === null) page.remove('duration-name', 'duration');
  else page.say('duration', filled(words.durationAbout, { duration: durationInWords(durationMinutes, language) }));
  if (topics.length === 0) page.remove('topics-name', 'topics');
  else
    put(
      page.at('topics'),
      topics.map(({ key, label }) => make('a', { href: listPath({ topic: key }, spoken) }, label)),
    );
  page.say('published', language === 'fr' ? inFrench(publishedAt, { dateStyle: 'long' }) : inEnglish(publishedAt));
  page.at('published').attribs['datetime'] = publishedAt.toISOString();
  if (contributors.length === 0) page.remove('thanks');
  else page.say('thanks', filled(words.thanks, { names: listed(contributors, language) }));
}

function inEnglish(at: Date): string {
  return at.toLocaleDateString('en-GB', { timeZone: 'Europe/Paris', dateStyle: 'long' });
}
