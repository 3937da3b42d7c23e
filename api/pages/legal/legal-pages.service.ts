import type { Language } from '../../platform/language';
import type { ReadPage } from '../answers.types';
import type { BuiltPagesService } from '../built-pages.service';
import { otherAddress } from '../catalogue/addresses.rules';
import type { Spoken } from '../catalogue/addresses.rules';
import { fillHead } from '../catalogue/head.rules';
import { fromMarkdown } from '../catalogue/markdown.rules';
import { put } from '../page.rules';
import type { LEGAL_TEXTS, WrittenTexts } from './texts.rules';

/** The legal notice, personal data and accessibility: what the operator wrote, else what is known, and what must be written. */
export class LegalPagesService {
  constructor(
    private readonly pages: BuiltPagesService,
    private readonly texts: WrittenTexts,
    private readonly publicUrl: string,
  ) {}

  page({ name, path }: (typeof LEGAL_TEXTS)[number], spoken: Spoken): ReadPage {
    const { language } = spoken;
    const { siteName, footer, legal } = this.pages.words.inLanguages[language];
    const written = this.texts.get(name);
    // A text of the operator is never translated by us.
    const textLanguage: Language = written !== undefined && written.en === undefined ? 'fr' : language;
    const text = written === undefined ? legal[name] : (written[textLanguage] ?? written.fr);
    const page = this.pages.open('texte', spoken);
    page.say('title', footer[name]);
    put(page.at('body'), fromMarkdown(text, textLanguage));
    if (textLanguage !== language) page.at('body').attribs['lang'] = textLanguage;
    page.at('other-language').attribs['href'] = otherAddress(path, spoken);
    fillHead(page, {
      ...{ siteName, language, path, publicUrl: this.publicUrl },
      title: footer[name],
      description: footer[name],
      languages: textLanguage === language ? ['fr', 'en'] : ['fr'],
      isHidden: written === undefined,
      type: 'website',
    });
    return { status: 200, page: page.html(), language, namesPeople: false };
  }
}
