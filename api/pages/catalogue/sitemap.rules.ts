import type { Language } from '../../platform/language';
import { addressIn } from './addresses.rules';

/** A page for search engines. */
export interface SitemapEntry {
  path: string;
  /** When it changed last, where that is known. */
  changedAt?: Date;
  languages: readonly Language[];
}

/** What the protocol allows in one file, halved, since each entry may stand there in two languages. */
export const MAX_ENTRIES = 25_000;

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const SITEMAPS = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** All pages, or, where they are too many for one file, the list of the files; `part`: one of these, from 1. Undefined where there is none. */
export function sitemap(
  entries: readonly SitemapEntry[],
  { publicUrl, part }: { publicUrl: string; part: number | undefined },
): string | undefined {
  const parts = Math.ceil(entries.length / MAX_ENTRIES);
  if (part === undefined && parts > 1) return index(parts, publicUrl);
  const number = part ?? 1;
  if (number < 1 || number > Math.max(1, parts)) return undefined;
  const shown = entries.slice((number - 1) * MAX_ENTRIES, number * MAX_ENTRIES);
  const urls = shown.flatMap((entry) => entry.languages.map((language) => url(entry, language, publicUrl)));
  return `${HEAD}<urlset xmlns="${SITEMAPS}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('')}</urlset>\n`;
}

export function robots(publicUrl: string): string {
  return `User-agent: *
Disallow: /admin/
Disallow: /graphql
Disallow: /explorer/
Disallow: /contribuer/suivi/
Disallow: /recommandations?q=

Sitemap: ${publicUrl}/sitemap.xml
`;
}

function index(parts: number, publicUrl: string): string {
  const files = Array.from(
    { length: parts },
    (_, part) => `<sitemap><loc>${escaped(`${publicUrl}/sitemap.xml?part=${part + 1}`)}</loc></sitemap>\n`,
  );
  return `${HEAD}<sitemapindex xmlns="${SITEMAPS}">\n${files.join('')}</sitemapindex>\n`;
}

function url({ path, changedAt, languages }: SitemapEntry, own: Language, publicUrl: string): string {
  const address = (language: Language): string => escaped(publicUrl + addressIn(language, path));
  const others = languages.length < 2 ? [] : languages;
  const links = others.map(
    (language) => `<xhtml:link rel="alternate" hreflang="${language}" href="${address(language)}"/>`,
  );
  const changed = changedAt === undefined ? '' : `<lastmod>${changedAt.toISOString()}</lastmod>`;
  return `<url><loc>${address(own)}</loc>${changed}${links.join('')}</url>\n`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
