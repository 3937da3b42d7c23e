import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../platform/language';
import type { ReadPage } from './answers.types';
import { withGiftLinks } from './contribute/entry.rules';
import { withFooter } from './legal/texts.rules';
import type { WrittenTexts } from './legal/texts.rules';
import { Page } from './page.rules';
import type { GiftLinks } from './pages-settings.rules';
import type { Words } from './words.types';

/** Of contributors and of the example front end: in French alone. */
type FrenchName = 'contribuer' | 'suivi' | 'message' | 'conseil' | 'essayer';
type PageName = 'recommandations' | 'recommandation' | 'introuvable' | 'texte';
type BuiltName = FrenchName | PageName | 'accueil' | 'home' | `${PageName}.en`;

/** The pages that the build made, for the server to fill in. */
export class BuiltPagesService {
  readonly words: Words;
  private readonly templates = new Map<BuiltName, string>();

  constructor(
    private readonly folder: string,
    private readonly site: { texts: WrittenTexts; giftLinks: GiftLinks },
  ) {
    this.words = JSON.parse(readFileSync(join(folder, 'words.json'), 'utf8')) as Words;
  }

  /** As it was built, with the scripts that it has. */
  built(name: BuiltName): string {
    const template = this.templates.get(name) ?? this.read(name);
    this.templates.set(name, template);
    return template;
  }

  /** One of its own for each answer, without scripts. */
  open(name: FrenchName | 'accueil' | 'home'): Page;
  open(name: PageName, language: Language): Page;
  open(name: BuiltName, language: Language = 'fr'): Page {
    return new Page(this.built(language === 'fr' ? name : `${name as PageName}.en`)).unscripted();
  }

  /** A page that says one sentence, to somebody who sent a form. */
  message(sentence: string): string {
    const page = this.open('message');
    page.say('message', sentence);
    return page.html();
  }

  /** A page that says what is wrong, and where to go on. */
  told({ title, sentence, language, ...told }: Told): ReadPage {
    const page = this.open('introuvable', language);
    page.say('message-title', title);
    page.say('message', sentence);
    page.retitle(() => `${title} – ${this.words.inLanguages[language].siteName}`);
    page.at('other-language').attribs['href'] = `?lang=${language === 'fr' ? 'en' : 'fr'}`;
    return { ...told, page: page.html(), language, namesPeople: false };
  }

  private read(name: BuiltName): string {
    const html = withFooter(readFileSync(join(this.folder, `${name}.html`), 'utf8'), this.site.texts);
    return name === 'contribuer' ? withGiftLinks(html, this.site.giftLinks) : html;
  }
}

interface Told extends Pick<ReadPage, 'status' | 'language' | 'retryAfter'> {
  title: string;
  sentence: string;
}
