import type { Language } from '../../platform/language';
import { visitorLanguage } from '../home/visitor-language.rules';

export const LIST = '/recommandations';

/** What a visitor asked of the list, as its address says it. */
export interface Asked {
  search: string;
  topic: string;
  type: '' | 'strategies' | 'actions';
  /** From 1. */
  page: number;
}

/** The language of a page, and whether its address names it: then the links on the page name it too. */
export interface Spoken {
  language: Language;
  isNamed: boolean;
}

/** No list is as long. */
const MAX_PAGE = 10_000;
const MAX_SEARCH = 200;

export function spokenIn(query: unknown, accepted: string | undefined): Spoken {
  const { lang } = query as { lang?: unknown };
  return { language: visitorLanguage(lang, accepted), isNamed: lang === 'fr' || lang === 'en' };
}

/** What an address asks that no page of ours links to is passed over. */
export function askedIn(query: unknown): Asked {
  const { q, theme, type, page } = query as Record<string, unknown>;
  const number = /^[1-9]\d{0,4}$/.test(textOf(page)) ? Number(page) : 1;
  return {
    search: textOf(q).replaceAll('\0', '').trim().slice(0, MAX_SEARCH),
    topic: textOf(theme),
    type: type === 'strategies' || type === 'actions' ? type : '',
    page: Math.min(number, MAX_PAGE),
  };
}

export function listPath({ search = '', topic = '', type = '', page = 1 }: Partial<Asked>, spoken?: Spoken): string {
  const parameters = [
    ['q', search],
    ['theme', topic],
    ['type', type],
    ['page', page > 1 ? `${page}` : ''],
  ] as const;
  return withParameters(LIST, parameters, spoken);
}

export function itemPath(slug: string, spoken?: Spoken): string {
  return withParameters(`${LIST}/${encodeURIComponent(slug)}`, [], spoken);
}

/** The address that stands for a page in one of its languages: French is what it speaks unless it is asked otherwise. */
export function addressIn(language: Language, path: string): string {
  if (language === 'fr') return path;
  return `${path}${path.includes('?') ? '&' : '?'}lang=en`;
}

/** The language that links name, because the address of their page does. */
export function namedIn({ language, isNamed }: Spoken): Language | undefined {
  return isNamed ? language : undefined;
}

/** The same page in the other language. */
export function otherAddress(path: string, { language }: Spoken): string {
  return `${path}${path.includes('?') ? '&' : '?'}lang=${language === 'fr' ? 'en' : 'fr'}`;
}

function withParameters(
  path: string,
  parameters: readonly (readonly [string, string])[],
  { language, isNamed }: Spoken = { language: 'fr', isNamed: false },
): string {
  const given = new URLSearchParams();
  for (const [name, value] of parameters) if (value !== '') given.set(name, value);
  if (isNamed) given.set('lang', language);
  const query = given.toString();
  return query === '' ? path : `${path}?${query}`;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
