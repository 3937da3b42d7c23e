import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../platform/language';
import type { ReadPage } from './answers.types';
import { namedIn, otherAddress } from './catalogue/addresses.rules';
import type { Spoken } from './catalogue/addresses.rules';
import { addresses } from './catalogue/head.rules';
import { withGiftLinks } from './contribute/entry.rules';
import { withNamedLanguage } from './languages.rules';
import { withFooter } from './legal/texts.rules';
import type { WrittenTexts } from './legal/texts.rules';
import { markupOf } from './markup.rules';
import { Page } from './page.rules';
import type { GiftLinks } from './pages-settings.rules';
import type { ContributorWords, Words } from './words.types';

const FORM = '/contribuer';

/** In both languages. */
type PageName =
  | ('contribuer' | 'suivi' | 'message' | 'conseil')
  | ('recommandations' | 'recommandation' | 'introuvable' | 'texte' | 'partenaires')
  | 'accueil';

interface Site {
  texts: WrittenTexts;
  giftLinks: GiftLinks;
  /** The address that people use. */
  publicUrl: string;
}

/** The pages that the build made, for the server to fill in. */
export class BuiltPagesService {
  readonly words: Words;
  private readonly templates = new Map<string, string>();

  constructor(
    private readonly folder: string,
    private readonly site: Site,
  ) {
    this.words = JSON.parse(readFileSync(join(folder, 'words.json'), 'utf8')) as Words;
  }

  /** As it was built, with the scripts that it has. */
  built(name: PageName, spoken: Spoken): string {
    const language = namedIn(spoken);
    const file = fileOf(name, spoken.language);
    const key = language === undefined ? file : `${file}?`;
    const template = this.templates.get(key) ?? named(this.read(file, spoken.language), language);
    this.templates.set(key, template);
    return template;
  }

  /** The example front end, whose script speaks both languages. */
  tryOut(): string {
    return this.read('essayer', 'fr');
  }

  /** One of its own for each answer, without scripts. */
  open(name: PageName, spoken: Spoken): Page {
    return new Page(this.built(name, spoken)).unscripted();
  }

  wordsOf({ language }: Spoken): ContributorWords {
    const { inLanguages, formFields, questions } = this.words;
    return { ...inLanguages[language], formFields, questions };
  }

  /** A page that says one sentence, to somebody who sent a form. */
  message(sentence: string, spoken: Spoken): string {
    const page = this.open('message', spoken);
    page.say('message', sentence);
    page.at('other-language').attribs['href'] = otherAddress('', spoken);
    return page.html();
  }

  /** A page that says what is wrong, and where to go on. */
  told({ title, sentence, spoken, ...told }: Told): ReadPage {
    const { language } = spoken;
    const page = this.open('introuvable', spoken);
    page.say('message-title', title);
    page.say('message', sentence);
    page.retitle(() => `${title} – ${this.words.inLanguages[language].siteName}`);
    page.at('other-language').attribs['href'] = otherAddress('', spoken);
    return { ...told, page: page.html(), language, namesPeople: false };
  }

  private read(file: string, language: Language): string {
    const html = withFooter(readFileSync(join(this.folder, `${file}.html`), 'utf8'), this.site.texts);
    return file.startsWith('contribuer') ? this.form(html, language) : html;
  }

  /** Its head is filled in here, since its scripts keep it from being read into a tree. */
  private form(html: string, language: Language): string {
    const { giftLinks, publicUrl } = this.site;
    const links = markupOf(addresses({ publicUrl, path: FORM, language, languages: ['fr', 'en'] }));
    return withGiftLinks(html, giftLinks).replace('</head>', () => `${links}</head>`);
  }
}

function fileOf(name: PageName, language: Language): string {
  if (language === 'fr') return name;
  return name === 'accueil' ? 'home' : `${name}.en`;
}

function named(html: string, language: Language | undefined): string {
  return language === undefined ? html : withNamedLanguage(html, language);
}

interface Told extends Pick<ReadPage, 'status' | 'retryAfter'> {
  title: string;
  sentence: string;
  spoken: Spoken;
}
