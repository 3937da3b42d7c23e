import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Page } from './page.rules';
import type { Words } from './words.types';

type PageName = 'accueil' | 'home' | 'contribuer' | 'suivi' | 'message';

/** The pages that the build made, for the server to fill in. */
export class BuiltPagesService {
  readonly words: Words;
  private readonly templates = new Map<PageName, string>();

  constructor(private readonly folder: string) {
    this.words = JSON.parse(readFileSync(join(folder, 'words.json'), 'utf8')) as Words;
  }

  /** One of its own for each answer. */
  open(name: PageName): Page {
    const template = this.templates.get(name) ?? readFileSync(join(this.folder, `${name}.html`), 'utf8');
    this.templates.set(name, template);
    return new Page(template).unscripted();
  }

  /** A page that says one sentence. */
  message(sentence: string): string {
    const page = this.open('message');
    page.say('message', sentence);
    return page.html();
  }
}
