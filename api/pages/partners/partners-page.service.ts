import type { PublicPartnersQueries } from '../../partnerships';
import type { ReadPage } from '../answers.types';
import type { BuiltPagesService } from '../built-pages.service';
import { otherAddress } from '../catalogue/addresses.rules';
import type { Spoken } from '../catalogue/addresses.rules';
import { fillHead } from '../catalogue/head.rules';
import { PARTNERS, fillPartners } from './partners-page.rules';

/** The page of the partners who agreed to be shown. */
export class PartnersPageService {
  constructor(
    private readonly pages: BuiltPagesService,
    private readonly partners: PublicPartnersQueries,
    private readonly publicUrl: string,
  ) {}

  async page(spoken: Spoken): Promise<ReadPage> {
    const { language } = spoken;
    const { siteName, partners: words } = this.pages.wordsOf(spoken);
    const partners = await this.partners.list();
    const page = this.pages.open('partenaires', spoken);
    fillPartners(page, { partners, language }, words);
    page.at('other-language').attribs['href'] = otherAddress(PARTNERS, spoken);
    fillHead(page, {
      ...{ siteName, language, path: PARTNERS, publicUrl: this.publicUrl },
      title: words.title,
      description: words.description,
      languages: ['fr', 'en'],
      type: 'website',
    });
    // Who is shown may take it back at any moment.
    return { status: 200, page: page.html(), language, namesPeople: true };
  }
}
