import type { PublicCatalogueQueries } from '../../catalogue';
import { LEGAL_TEXTS } from '../legal/texts.rules';
import type { WrittenTexts } from '../legal/texts.rules';
import { itemPath, listPath } from './addresses.rules';
import { sitemap } from './sitemap.rules';
import type { SitemapEntry } from './sitemap.rules';
import { languageOfTexts } from './texts.rules';

const BOTH = ['fr', 'en'] as const;

/** Tells search engines which pages there are: nothing that is not published. */
export class SitemapService {
  constructor(
    private readonly queries: PublicCatalogueQueries,
    private readonly texts: WrittenTexts,
    private readonly publicUrl: string,
  ) {}

  /** `part`: as the address says it. Undefined where there is none. */
  async xml(part: unknown): Promise<string | undefined> {
    if (part !== undefined && !/^[1-9]\d{0,5}$/.test(String(part))) return undefined;
    const entries = await this.entries();
    return sitemap(entries, { publicUrl: this.publicUrl, part: part === undefined ? undefined : Number(part) });
  }

  private async entries(): Promise<SitemapEntry[]> {
    const catalogue = await this.queries.current();
    const topics = catalogue.topics().filter(({ key }) => catalogue.list({ topic: key }).length > 0);
    const lists = [listPath({}), ...topics.map(({ key }) => listPath({ topic: key }))];
    const written = LEGAL_TEXTS.filter(({ name }) => this.texts.has(name));
    return [
      ...['/', ...lists].map((path): SitemapEntry => ({ path, languages: BOTH })),
      { path: '/contribuer', languages: BOTH },
      { path: '/partenaires', languages: BOTH },
      { path: '/essayer', languages: ['fr'] },
      ...written.map(({ name, path }): SitemapEntry => {
        return { path, languages: this.texts.get(name)?.en === undefined ? ['fr'] : BOTH };
      }),
      ...catalogue.list().map(({ slug, publishedAt, content }): SitemapEntry => {
        const languages = languageOfTexts(content, 'en') === 'en' ? BOTH : (['fr'] as const);
        return { path: itemPath(slug), changedAt: publishedAt, languages };
      }),
    ];
  }
}
