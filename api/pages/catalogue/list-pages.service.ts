import type { PublicCatalogueQueries, PublishedCatalogue } from '../../catalogue';
import type { BuiltPagesService } from '../built-pages.service';
import type { ReadPage } from '../answers.types';
import { listPath, otherAddress } from './addresses.rules';
import type { Asked, Spoken } from './addresses.rules';
import { fillHead } from './head.rules';
import { fillList } from './list-page.rules';
import { listedOf } from './texts.rules';
import { filled } from './words.rules';

/** Recommendations on one page of the list. */
const PAGE_SIZE = 20;
const KINDS = { strategies: 'STRATEGY', actions: 'ACTION' } as const;

/** The list of what is published. */
export class ListPagesService {
  constructor(
    private readonly pages: BuiltPagesService,
    private readonly queries: PublicCatalogueQueries,
    private readonly publicUrl: string,
  ) {}

  /** Undefined for a page after the last. */
  async page(given: Asked, spoken: Spoken): Promise<ReadPage | undefined> {
    const catalogue = await this.queries.current();
    const asked = { ...given, topic: catalogue.topic(given.topic)?.key ?? '' };
    const { items, total } = await this.queries.page(
      {
        search: asked.search || undefined,
        isEnglish: spoken.language === 'en',
        topic: asked.topic || undefined,
        kind: asked.type === '' ? undefined : KINDS[asked.type],
      },
      { number: asked.page, size: PAGE_SIZE },
    );
    if (items.length === 0 && asked.page > 1) return undefined;
    const pages = Math.ceil(total / PAGE_SIZE);
    const listed = items.map((item) => listedOf(item, catalogue, spoken.language));
    const html = this.filled({ asked, spoken, catalogue, items: listed, total, pages });
    return { status: 200, page: html, language: spoken.language, namesPeople: false };
  }

  private filled(found: Omit<Parameters<typeof fillList>[1], 'topics'> & { catalogue: PublishedCatalogue }): string {
    const { asked, spoken, catalogue, pages } = found;
    const { language } = spoken;
    const { siteName, catalogue: words } = this.pages.words.inLanguages[language];
    const page = this.pages.open('recommandations', spoken);
    const topics = catalogue
      .topics()
      .map(({ key, label, labelEn }) => ({ key, label: language === 'fr' ? label : labelEn }));
    fillList(page, { ...found, topics }, words);
    const path = listPath(asked);
    page.at('other-language').attribs['href'] = otherAddress(path, spoken);
    page.at('to-advice').attribs['href'] = listPath({}, spoken);
    page.at('to-advice').attribs['aria-current'] = 'page';
    const kind = { '': '', strategies: words.kindStrategies, actions: words.kindActions }[asked.type];
    const parts = [
      asked.search === '' ? '' : `« ${asked.search} »`,
      topics.find(({ key }) => key === asked.topic)?.label ?? '',
      kind,
      asked.page > 1 ? filled(words.pageTitle, { page: asked.page, pages }) : '',
    ].filter((part) => part !== '');
    fillHead(page, {
      ...{ siteName, language, path, publicUrl: this.publicUrl },
      title: [words.listTitle, ...parts].join(', '),
      description: words.listDescription,
      languages: ['fr', 'en'],
      // What anybody may type is no page of ours.
      isHidden: asked.search !== '',
      type: 'website',
    });
    return page.html();
  }
}
