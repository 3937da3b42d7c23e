import type { Language } from '../../platform/language';
import { make } from '../page.rules';
import type { Element, Page } from '../page.rules';
import { addressIn } from './addresses.rules';

export interface Head {
  /** The address of the site that people use. */
  publicUrl: string;
  title: string;
  description: string;
  siteName: string;
  language: Language;
  /** Without its language. Undefined where the page stands for no address of its own. */
  path: string | undefined;
  /** The languages that the page really has. */
  languages: readonly Language[];
  /** Whether search engines should leave it out. */
  isHidden?: boolean;
  type: 'website' | 'article';
}

const OPEN_GRAPH_LOCALES: Readonly<Record<Language, string>> = { fr: 'fr_FR', en: 'en_GB' };

/** The title, and what search engines and programs that show links ask for. */
export function fillHead(page: Page, head: Head): void {
  const { title, description, siteName, isHidden = false } = head;
  page.retitle(() => (title === siteName ? title : `${title} – ${siteName}`));
  for (const known of page.all(({ name, attribs }) => name === 'meta' && attribs['name'] === 'description'))
    known.attribs['content'] = description;
  page.addToHead([
    ...(page.all(({ name, attribs }) => name === 'meta' && attribs['name'] === 'description').length > 0
      ? []
      : [make('meta', { name: 'description', content: description })]),
    ...(isHidden ? [make('meta', { name: 'robots', content: 'noindex, follow' })] : addresses(head)),
    property('og:type', head.type),
    property('og:title', title),
    property('og:description', description),
    property('og:site_name', siteName),
    property('og:locale', OPEN_GRAPH_LOCALES[head.language]),
    make('meta', { name: 'twitter:card', content: 'summary' }),
  ]);
}

/** A page whose text exists in one language alone stands for the address of that language. */
export function addresses({
  publicUrl,
  path,
  language,
  languages,
}: Pick<Head, 'publicUrl' | 'path' | 'language' | 'languages'>): Element[] {
  if (path === undefined) return [];
  const own = languages.includes(language) ? language : 'fr';
  const address = (one: Language): string => publicUrl + addressIn(one, path);
  const alternates = languages.length < 2 ? [] : languages;
  return [
    make('link', { rel: 'canonical', href: address(own) }),
    property('og:url', address(own)),
    ...alternates.map((one) => make('link', { rel: 'alternate', hreflang: one, href: address(one) })),
    ...(alternates.length === 0
      ? []
      : [make('link', { rel: 'alternate', hreflang: 'x-default', href: publicUrl + path })]),
  ];
}

function property(name: string, content: string): Element {
  return make('meta', { property: name, content });
}
